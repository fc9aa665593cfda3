import { TeamWordsView } from './team-offer.view.js';

/** A consent of the reader's own under one version of a text. */
export class MyConsentView {
  entryId: string;
  title: string;
  edition: TeamWordsView;
  code: string;
  version: number;
  /** The text that was agreed to; null when the edition has changed it since. */
  text: TeamWordsView | null;
  required: boolean;
  /** Whether the reader leads the entry: then a required consent taken back keeps it from being handed in. */
  lead: boolean;
  /** Whether the reader still belongs to the entry. */
  belongs: boolean;
  givenAt: Date;
  withdrawnAt: Date | null;
}

/** Every consent the reader has given, the newest entry first. */
export class MyConsentsView {
  items: MyConsentView[];
}
