/** One invitation as staff see it. */
export class InvitationView {
  id: string;
  email: string;
  name: string;
  role: 'organiser' | 'secretariat' | 'supervisor' | 'panel-chair' | 'judge' | 'scorekeeper' | 'stage-manager';
  state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  invitedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
}

/** A page of an edition's invitations, newest first. */
export class InvitationsView {
  items: InvitationView[];
  total: number;
  page: number;
  pageSize: number;
}

/** What the holder of a link is offered. */
export class InvitationOffer {
  editionId: string;
  email: string;
  name: string;
  role: 'organiser' | 'secretariat' | 'supervisor' | 'panel-chair' | 'judge' | 'scorekeeper' | 'stage-manager';
  state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
  expiresAt: Date;
  /** Whether the address has an account already: then sign in instead of choosing a password. */
  hasAccount: boolean;
  /** Whether it is for the account that is signed in: under its address, or under one it had before. */
  forReader: boolean;
}
