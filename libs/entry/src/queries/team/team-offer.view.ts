import type { Localised } from '#kernel';

/** A text in both languages. */
export class TeamWordsView implements Localised {
  'zh-CN': string;
  en: string;
}

/** A text somebody is asked to agree to. */
export class AskedConsentView {
  code: string;
  version: number;
  required: boolean;
  text: TeamWordsView;
}

/** What the holder of a link into a team is offered. */
export class TeamOfferView {
  editionId: string;
  edition: TeamWordsView;
  title: string;
  track: TeamWordsView;
  organisation: string | null;
  lead: string;
  name: string;
  role: string;
  unit: string;
  contribution: string;
  state: 'invited' | 'expired' | 'accepted' | 'declined' | 'revoked' | 'removed' | 'left';
  expiresAt: Date | null;
  /** The address the link is for, half hidden; null when anybody who has the link may accept. */
  email: string | null;
  /** Whether the reader's account may accept it; null before anybody signed in. */
  forReader: boolean | null;
  /** The entry it leads to, once the reader belongs to it. */
  entryId: string | null;
  consents: AskedConsentView[];
}
