import { setTimeout as wait } from 'node:timers/promises';
import { before } from '../stage/before.mjs';
import { HandingIn, kept } from '../stage/handing-in.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';

const [JUDGES, ENTRIES, BETWEEN, TIMES, LATEST, SHARE] = [8, 800, 1500, 3, 9000, 0.001];

/** Judges hand in through a balancer while one of two instances is deployed anew, and then killed, again and again. */
export const figures = () => onStage(deploy);

async function* deploy(stage) {
  const { judges, rubric } = await openJudging(stage, { judges: JUDGES, entries: ENTRIES });
  const instances = [stage, await stage.another()];
  const balancer = await before('balancer', [stage.base, instances[1].base]);
  const drill = new HandingIn(balancer.base, judges, rubric);
  const drained = [];
  yield* afterwards('SIGTERM', 0, await again(drill, instances, async (one) => drained.push(await stop(one))));
  const slowest = Math.max(...drained.map(({ took }) => took));
  const clean = drained.every(({ how }) => how === 0);
  yield { name: 'an instance ended by itself, at most', value: slowest, unit: 'ms', target: LATEST, ok: clean };
  yield* afterwards('kill -9', SHARE, await again(drill, instances, (one) => one.crash()));
  await drill.end();
  balancer.close();
  yield* kept(stage, drill);
}

/** One of the two at a time, in turn; what was asked meanwhile, and how much of it failed. */
async function again(drill, instances, end) {
  const { asked, failed } = drill;
  for (let at = 0; at < TIMES; at += 1) {
    const one = instances[at % instances.length];
    await wait(BETWEEN);
    await end(one);
    await wait(BETWEEN);
    await one.restart();
  }
  await wait(BETWEEN);
  return { asked: drill.asked - asked, failed: drill.failed - failed };
}

function* afterwards(how, most, { asked, failed }) {
  const name = `of ${asked} requests failed under ${TIMES} × ${how} of one of two instances`;
  yield { name, value: failed, unit: 'requests', target: most * asked, ok: failed <= most * asked };
}

async function stop(instance) {
  const began = performance.now();
  const how = await instance.stop();
  return { how, took: Math.round(performance.now() - began) };
}
