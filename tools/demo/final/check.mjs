import { StepFailed } from '../portal-client.mjs';

/** Stops the demo with a sentence unless something holds. */
export function check(holds, sentence) {
  if (!holds) throw new StepFailed(sentence);
}

/** Checks that a request is refused with this code. */
export async function refused(client, method, path, body, code) {
  const answer = await client.try(method, path, body);
  const said = `${answer.status} ${answer.body?.code ?? ''}`;
  check(answer.status >= 400 && answer.body.code === code, `${method} ${path} was answered ${said}, not ${code}`);
}
