import { setImmediate as turn } from 'node:timers/promises';
import { Gather } from './gather.js';

function gathering(load: (keys: string[]) => Promise<ReadonlyMap<string, string>>) {
  const loads: string[][] = [];
  const gather = new Gather<string, string>((keys) => {
    loads.push(keys);
    return load(keys);
  });
  return { gather, loads };
}
const shouting = (keys: string[]) =>
  Promise.resolve(new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()])));

it('asks once for what is asked in one turn, each key once', async () => {
  const { gather, loads } = gathering(shouting);
  const answers = await Promise.all(['a', 'b', 'a', 'nobody'].map((key) => gather.of(key)));
  expect(answers).toEqual(['A', 'B', 'A', undefined]);
  expect(loads).toEqual([['a', 'b', 'nobody']]);
});

it('keeps nothing: asked again in a later turn, it loads again', async () => {
  const { gather, loads } = gathering(shouting);
  const early = gather.of('a');
  await turn();
  await Promise.all([early, gather.of('a')]);
  expect(loads).toEqual([['a'], ['a']]);
});

it('tells everybody of a turn that it failed, and the next turn starts afresh', async () => {
  const turns = [() => Promise.reject(new Error('no database')), shouting];
  const { gather } = gathering((keys) => turns.shift()!(keys));
  const outcomes = await Promise.allSettled([gather.of('a'), gather.of('b')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(gather.of('a')).resolves.toBe('A');
});

it('gathers what is asked while two loads are under way, and loads it when one of them ends', async () => {
  const gate = Promise.withResolvers<void>();
  const { gather, loads } = gathering(async (keys) => {
    await gate.promise;
    return shouting(keys);
  });
  const answers: Promise<string | undefined>[] = [];
  for (const key of ['a', 'b', 'c', 'd']) {
    answers.push(gather.of(key));
    await turn();
  }
  expect(loads).toEqual([['a'], ['b']]);
  gate.resolve();
  expect(await Promise.all(answers)).toEqual(['A', 'B', 'C', 'D']);
  expect(loads).toEqual([['a'], ['b'], ['c', 'd']]);
});
