import { InputError } from '#fairness';

/** What standard error and the exit code say: 2 and one line of JSON for bad input, 1 and the stack for a bug. */
export function describeFailure(error: unknown): { line: string; exitCode: number } {
  if (error instanceof InputError) {
    const { code, message, path } = error;
    return { line: JSON.stringify({ error: code, message, path }), exitCode: 2 };
  }
  return { line: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}
