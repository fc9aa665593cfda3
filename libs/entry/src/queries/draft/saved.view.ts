import { FindingView } from '../entry/entry.view.js';

/** A saved answer, or row of a list, with its version now. */
export class SavedAnswerView {
  field: string;
  /** '' for the field itself. */
  row: string;
  version: number;
}

/** What a save wrote, and when. */
export class SavedView {
  savedAt: Date;
  saved: SavedAnswerView[];
}

/** What the look at an organisation's code and address came to; findings never stand in the way. */
export class NamedOrganisationView {
  organisationId: string;
  outcome: 'eligible' | 'needs-proof' | 'needs-partner';
  findings: FindingView[];
}
