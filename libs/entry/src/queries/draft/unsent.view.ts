/** A part that was written and not handed in; what it is, is for the form that it answers. */
export class UnsentPartView {
  /** As in a comparison of two submits. */
  path: string;
  value: unknown;
}

/** What was written after one submit and not handed in. */
export class UnsentPartsView {
  /** When the draft was put back to the submit; null: it is still the draft, which nobody can hand in now. */
  at: Date | null;
  /** The submit that counts instead. */
  revision: number;
  formVersion: number;
  parts: UnsentPartView[];
}

/** Everything a team wrote and did not hand in, the newest first; for the team alone. */
export class UnsentView {
  items: UnsentPartsView[];
}
