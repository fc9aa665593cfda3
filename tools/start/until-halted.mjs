import { sentenceOf } from '../plain-error.mjs';
import { haltSignal } from './halt.mjs';

/**
 * Runs a program of ours until it is asked to stop, then undoes in reverse order what it has begun. Does not return.
 * @param {(signal: AbortSignal, undo: (step: () => Promise<unknown>) => void) => Promise<unknown>} program
 */
export async function untilHalted(program) {
  const halt = haltSignal();
  const steps = [];
  try {
    await program(halt, (step) => steps.push(step));
  } catch (error) {
    if (!halt.aborted) {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    }
  }
  for (const step of steps.reverse()) await step();
  if (halt.aborted) console.log('Stopped.');
  process.exit();
}
