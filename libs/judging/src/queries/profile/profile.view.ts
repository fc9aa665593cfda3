import { JudgeOrganisationView } from '../judge.view.js';
import { LocalisedView } from '../round.view.js';

/** Days on which a judge cannot read, both included. */
export class AbsenceView {
  from: string;
  until: string;
}

/** What somebody has done as a judge, over all editions. */
export class JudgingRecordView {
  /** Editions whose pool they were in. */
  editions: number;
  /** Editions they said no to, or left. */
  declined: number;
  /** Entries given to them to read in rounds that were opened, less those they stepped back from. */
  duties: number;
  /** Sheets submitted. */
  given: number;
  /** Of these, before the round's day was over. */
  onTime: number;
  /** Entries they stepped back from, or were taken from them. */
  recused: number;
}

/** Somebody of the competition's pool, whatever the edition. */
export class ProfileView {
  id: string;
  name: string;
  /** Only for those who invite. */
  email: string | null;
  title: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  organisation: JudgeOrganisationView;
  /** Names of tracks, and words of their own. */
  expertise: string[];
  /** ISO 639-1. */
  languages: ('zh' | 'en' | 'ja' | 'ko' | 'de' | 'fr' | 'ru' | 'es')[];
  /** Most entries in one round. */
  capacity: number;
  away: AbsenceView[];
  version: number;
  /** Where they stand in this edition; null: not asked yet. */
  state: 'invited' | 'active' | 'declined' | null;
  record: JudgingRecordView;
}

/** What the reader may do with the competition's pool. */
export class ProfilesCanView {
  invite: boolean;
  change: boolean;
}

/** A page of the competition's pool. */
export class ProfilesView {
  items: ProfileView[];
  total: number;
  page: number;
  pageSize: number;
  can: ProfilesCanView;
}

/** One round of somebody's history. */
export class JudgedRoundView {
  code: string;
  name: LocalisedView;
  state: 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';
  duties: number;
  given: number;
  onTime: number;
  recused: number;
}

/** One edition of somebody's history. */
export class JudgedEditionView {
  editionId: string;
  name: LocalisedView;
  state: 'invited' | 'active' | 'declined';
  addedAt: Date;
  rounds: JudgedRoundView[];
}

/** Somebody of the competition's pool, with what they did in each edition, newest first. */
export class ProfilePageView {
  profile: ProfileView;
  history: JudgedEditionView[];
  can: ProfilesCanView;
}

/** What the competition remembers of oneself. */
export class OwnProfileView {
  profile: ProfileView;
  history: JudgedEditionView[];
}

/** How many were invited. */
export class InvitedView {
  invited: number;
}
