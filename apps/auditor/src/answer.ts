import { InputError } from '#fairness';
import { COMMANDS } from './command.js';
import { checkInput } from './schema.js';

/**
 * Answers one command line as the text for standard output.
 * @param read gives the input; asked only when the command exists
 * @throws InputError for an unknown command and for input that its schema or the command refuses
 */
export async function answer(words: readonly string[], read: () => unknown): Promise<string> {
  const [name = '', ...more] = words;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load || more.length > 0)
    throw new InputError(
      'usage',
      `usage: fairness COMMAND < in.json > out.json, COMMAND one of ${Object.keys(COMMANDS).join(', ')}`,
    );
  const input = read();
  checkInput(name, input);
  const { run } = await load();
  return `${JSON.stringify(await run(input as never))}\n`;
}
