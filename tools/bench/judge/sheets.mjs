import { atLeast, median, quantile } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { sheetOf } from '../stage/sheets.mjs';
import { onStage, openBare } from '../stage/stage.mjs';

const [WIDTHS, SECONDS, RUNS, ENTRIES] = [[1, 8, 16], 3, 3, 300];
/** Which of the widths is held to the target. */
const [HELD, TARGET] = [8, 0.2];

/** Handing in a whole sheet of six criteria as a tablet does, each of a judge of its own, against the same sheet in two bare statements. */
export const figures = () => onStage(sheets);

async function* sheets(stage) {
  const { judges, rubric } = await openJudging(stage, { judges: Math.max(...WIDTHS), entries: ENTRIES });
  const bare = await openBare(stage.databaseUrl);
  const body = sheetOf(rubric);
  const [portal, plain] = [handsIn(stage, judges, body), storesPlainly(bare.base, body)];
  for (const width of WIDTHS) yield* atWidth(width, { portal, plain });
  yield await appended(stage);
  bare.close();
}

async function* atWidth(width, servers) {
  const { runs, times } = await measured(width, servers);
  const [value, baseline] = [median(runs.value), median(runs.baseline)];
  const target = width === HELD ? TARGET : 0;
  yield atLeast(`sheets handed in, ${width} at once`, 'sheets/s', { value, baseline, target });
  for (const share of [0.5, 0.99]) {
    const name = `time of a sheet, p${share * 100}, ${width} at once`;
    yield { name, value: Math.round(quantile(times, share) * 10) / 10, unit: 'ms' };
  }
}

/** The first run of each is for warming up. */
async function measured(width, { portal, plain }) {
  const runs = { value: [], baseline: [] };
  const times = [];
  const turn = async (lane, turns) => times.push(await portal.turn(lane + width * turns));
  for (let at = 0; at <= RUNS; at += 1) {
    await portal.clear();
    if (at === 1) times.length = 0;
    runs.value.push(await throughput(width, SECONDS, turn));
    runs.baseline.push(await throughput(width, SECONDS, plain));
  }
  return { runs: { value: runs.value.slice(1), baseline: runs.baseline.slice(1) }, times };
}

/** What the head's lock costs at most: how many links a ledger takes one after the other, by itself. */
async function appended({ client, editionId }) {
  const LINKS = 500;
  const began = performance.now();
  for (let at = 0; at < LINKS; at += 1) {
    await client.query('BEGIN');
    await client.query(`SELECT journal.append($1, now(), '{"bench":"link"}')`, [editionId]);
    await client.query('ROLLBACK');
  }
  const value = Math.round(((performance.now() - began) / LINKS) * 100) / 100;
  return { name: 'a link of the ledger alone, its lock held', value, unit: 'ms' };
}

/** Judges take turns, so that none has more sheets than a judge may have. */
function handsIn({ base, client }, judges, body) {
  const agent = connections(Math.max(...WIDTHS));
  let next = judges.map(() => 0);
  const turn = (at) => {
    const { cookie, duties } = judges[at % judges.length];
    const id = duties[next[at % judges.length]++];
    if (!id) throw new Error('A judge has no duties left');
    const headers = { cookie, 'idempotency-key': crypto.randomUUID() };
    return put(agent, base, `/api/assignments/${id}/sheet/submission`, { headers, body });
  };
  const clear = async () => {
    for (const table of ['mark', 'sheet_revision', 'sheet']) await client.query(`DELETE FROM judging.${table}`);
    await client.query('VACUUM ANALYZE judging.sheet, judging.mark, judging.sheet_revision');
    next = judges.map(() => 0);
  };
  return { turn, clear };
}

function storesPlainly(base, body) {
  const agent = connections(Math.max(...WIDTHS));
  return () => put(agent, base, `/sheets/${crypto.randomUUID()}`, { headers: {}, body });
}

async function put(agent, base, path, { headers, body }) {
  const sent = { method: 'PUT', path, headers: { ...headers, 'content-type': 'application/json' }, body };
  const answer = await ask(agent, base, sent);
  if (answer.status !== 200) throw new Error(`A sheet was answered ${answer.status}: ${answer.body}`);
  return answer.milliseconds;
}
