import { sentenceOf } from '../plain-error.mjs';
import { haltSignal } from './halt.mjs';

/** What a shell expects of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/**
 * Runs a program of ours that ends by itself. One that is asked to stop says so in a sentence, as does one that fails.
 * @param {(signal: AbortSignal) => Promise<unknown>} program
 * @param {string} stopped what to know when it was stopped
 */
export async function toItsEnd(program, stopped) {
  const halt = haltSignal();
  try {
    await program(halt);
  } catch (error) {
    // A question at a terminal hears of Ctrl-C itself, and nobody else does.
    const asked = halt.aborted || error.name === 'AbortError';
    console.error(asked ? stopped : sentenceOf(error));
    process.exitCode = asked ? INTERRUPTED : 1;
  }
}
