/** The problem an assignment solved and the answer, as the auditor's command line takes and gives them. */
export class AssignmentProofView {
  /** `fairness assign < problem.json` answers with `result`. */
  problem: object;
  /** The pairs, the bound that no assignment exceeds, and the certificate by which anybody can check it. */
  result: object;
  /** Which affinities of the problem are lower by an answer that a judge still owed, and by how much. */
  owed: object | null;
  /** Entry, judge and the judge's words that stand in the entry, of every pair that was drawn and has some. */
  words: object | null;
}
