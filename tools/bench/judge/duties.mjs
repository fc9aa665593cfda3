import { median } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, WIDTH, SECONDS, RUNS, TARGET] = [82, 8, 4, 3, 1000];

/** A judge's list of 83 duties. */
export const figures = () => onStage(duties);

async function* duties(stage) {
  const { judges } = await openJudging(stage, { judges: 2, entries: ENTRIES });
  const list = asksFor(stage, judges);
  const length = await list(0);
  if (length < ENTRIES) throw new Error(`${length} duties on the list?`);
  await throughput(WIDTH, 2, list);
  const runs = [];
  for (let at = 0; at < RUNS; at += 1) runs.push(await throughput(WIDTH, SECONDS, list));
  const value = Math.round(median(runs));
  const name = `judge's list of ${length}`;
  yield { name, value, unit: 'requests/s', baseline: TARGET, ratio: value / TARGET, target: 1, ok: value >= TARGET };
}

/** @returns {(lane: number) => Promise<number>} how long the answered list is */
function asksFor({ base, editionId }, judges) {
  const agent = connections(WIDTH);
  const path = `/api/editions/${editionId}/assignments/mine?pageSize=100`;
  return async (lane) => {
    const headers = { cookie: judges[lane % judges.length].cookie };
    const { status, body } = await ask(agent, base, { path, headers });
    if (status !== 200) throw new Error(`The list was answered ${status}: ${body}`);
    return JSON.parse(body).items.length;
  };
}
