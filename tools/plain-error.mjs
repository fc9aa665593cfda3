/** An error whose message is all a person needs: shown as one sentence, without a stack. */
export class PlainError extends Error {}

/** What to print of an error. */
export function sentenceOf(error) {
  return error instanceof PlainError ? error.message : String(error.stack ?? error);
}
