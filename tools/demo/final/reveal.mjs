import { isDeepStrictEqual } from 'node:util';
import { check, refused } from './check.mjs';

/**
 * The result is revealed step by step: the screen shows the step that is on and no name of those to come; back, to the
 * beginning, dark and off.
 */
export async function revealResult(live, progress) {
  const { hall, chair, round } = live;
  const path = `/rounds/${round.id}/reveal`;
  const order = { kind: 'prizes', withValues: true };
  await refused(chair, 'PUT', path, order, 'result-unreleased');
  await chair.post(`/rounds/${round.id}/result-releases`, {});
  const { script } = await chair.put(path, order);
  progress.begin('总决赛：揭晓', script.steps.length);
  const move = moverOf(hall.manager, path);
  await move('show');
  for (const at of script.steps.keys()) {
    if (at > 0) await move('turn', at);
    await shownAt(hall, script.steps, at);
    await live.at(stageOf(script.steps, at), live);
    progress.tick();
  }
  await backAndDark(hall, script.steps, move);
  progress.end('back, restart, dark');
}

/** What is looked at: the beginning, the second name of a prize, the end. */
function stageOf(steps, at) {
  if (at === 0) return 'reveal-opening';
  if (at === steps.length - 1) return 'reveal-end';
  return steps[at].kind === 'name' && steps[at].entries.length === 2 ? 'reveal' : '';
}

async function backAndDark(hall, steps, move) {
  for (const at of [steps.length - 2, 0, steps.length - 1]) {
    await move('turn', at);
    await shownAt(hall, steps, at);
  }
  await move('darken');
  await hall.shows(({ dark, reveal }) => dark && reveal === null, 'nothing while the presenter speaks');
  await move('lighten');
  await move('hide');
  await hall.shows(({ dark, reveal }) => !dark && reveal === null, 'the stage again after the reveal');
}

const moverOf = (manager, path) => async (verb, at) => {
  const { script } = await manager.get(path);
  await manager.put(`${path}/position`, { version: script.version, verb, ...(at === undefined ? {} : { at }) });
};

async function shownAt(hall, steps, at) {
  const { reveal } = await hall.screen();
  check(isDeepStrictEqual(reveal, steps[at]), `Step ${at} of the reveal is not what the screen shows`);
  const named = (step) => step.entries.map(({ title }) => title);
  const known = new Set(steps.slice(0, at + 1).flatMap(named));
  const early = steps
    .slice(at + 1)
    .flatMap(named)
    .find((title) => !known.has(title) && JSON.stringify(reveal).includes(title));
  check(early === undefined, `The screen told ${early} before its step`);
}
