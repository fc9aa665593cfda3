/** A fresh link into a team; shown this once. With an address it was mailed, too. */
export class MemberLinkView {
  memberId: string;
  link: string;
  expiresAt: Date;
  email: string | null;
}

/** Which entry somebody has joined. */
export class JoinedView {
  entryId: string;
}

/** A consent of one member; `withdrawnAt` when it was taken back. */
export class MemberConsentView {
  code: string;
  version: number;
  givenAt: Date;
  withdrawnAt: Date | null;
}

/** What the reader may do with one place. */
export class MemberCanView {
  change: boolean;
  invite: boolean;
  remove: boolean;
  leave: boolean;
  offerLead: boolean;
  takeLead: boolean;
}

/** One place of a team. */
export class MemberView {
  id: string;
  name: string;
  role: string;
  unit: string;
  contribution: string;
  state: 'invited' | 'expired' | 'accepted' | 'declined' | 'revoked' | 'removed' | 'left';
  lead: boolean;
  own: boolean;
  /** Whether the next revision names this member: joined, and every required consent stands. */
  counted: boolean;
  leadOffered: boolean;
  email: string | null;
  invitedAt: Date;
  expiresAt: Date | null;
  answeredAt: Date | null;
  consents: MemberConsentView[];
  can: MemberCanView;
}

/** What the reader may do with the team. */
export class TeamCanView {
  invite: boolean;
  order: boolean;
  endLeadOffer: boolean;
}

/** A team: its places in order, and those that are gone. */
export class TeamView {
  entryId: string;
  editionId: string;
  title: string;
  min: number;
  max: number;
  /** How many members the next revision names. */
  counted: number;
  members: MemberView[];
  gone: MemberView[];
  can: TeamCanView;
}
