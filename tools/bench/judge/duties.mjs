import { median } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, WIDTH, SECONDS, RUNS, TARGET] = [82, 8, 4, 3, 1000];

/** A judge's list of 83 duties. */
export const figures = () => onStage(duties);

async function* duties(stage) {
  const { judges } = await openJudging(stage, { judges: 2, entries: ENTRIES });
  const asks = asker(stage, judges);
  const seen = await Promise.all(judges.map((_, lane) => asks(lane)));
  const length = JSON.parse(seen[0].body).items.length;
  if (length < ENTRIES) throw new Error(`${length} duties on the list?`);
  const known = (lane) => seen[lane % judges.length];
  const name = `judge's list of ${length}`;
  yield await measured(name, (lane) => told(asks(lane), 200, known(lane).bytes.length));
  const tagged = (lane) => asks(lane, { 'if-none-match': known(lane).headers.etag });
  yield await measured(`${name}, by whoever has it`, (lane) => told(tagged(lane), 304, 0));
}

async function measured(name, turn) {
  await throughput(WIDTH, 2, turn);
  const runs = [];
  for (let at = 0; at < RUNS; at += 1) runs.push(await throughput(WIDTH, SECONDS, turn));
  const value = Math.round(median(runs));
  return { name, value, unit: 'requests/s', baseline: TARGET, ratio: value / TARGET, target: 1, ok: value >= TARGET };
}

function asker({ base, editionId }, judges) {
  const agent = connections(WIDTH);
  const path = `/api/editions/${editionId}/assignments/mine?pageSize=100`;
  return (lane, more = {}) =>
    ask(agent, base, { path, headers: { cookie: judges[lane % judges.length].cookie, ...more } });
}

/** Every answer is what it should be, and whole. */
async function told(asked, status, length) {
  const answer = await asked;
  if (answer.status === status && answer.bytes.length === length) return;
  throw new Error(`The list was answered ${answer.status} with ${answer.bytes.length} bytes`);
}
