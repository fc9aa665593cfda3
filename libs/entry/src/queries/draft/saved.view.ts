import { FindingView } from '../entry/entry.view.js';

/** The answers' versions after a save, and what still keeps the entry from being handed in. */
export class SavedView {
  versions: Record<string, number>;
  savedAt: Date;
  missing: FindingView[];
}

/** What the look at an organisation's code and address came to; findings never stand in the way. */
export class NamedOrganisationView {
  organisationId: string;
  outcome: 'eligible' | 'needs-proof' | 'needs-partner';
  findings: FindingView[];
}
