/**
 * The questions whose number the lead must have proven by a code before the draft is handed in, and the numbers that are:
 * to the lead all of theirs, to the team those that stand in the draft.
 */
export class PhoneProofView {
  fields: string[];
  numbers: string[];
}
