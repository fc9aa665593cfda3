import { answer } from './answer.js';
import { describeFailure } from './failure.js';
import { readInput } from './read-input.js';

try {
  const output = await answer(process.argv.slice(2), readInput);
  process.stdout.write(output);
} catch (error) {
  const { line, exitCode } = describeFailure(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
}
