import { seat } from '../../demo/people.mjs';
import { atLeast, median, quantile } from '../stage/figure.mjs';
import { Arrivals } from '../stage/arrivals.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { fillSheets } from '../stage/sheets.mjs';
import { onStage, openBare } from '../stage/stage.mjs';

const [ENTRIES, JUDGES, OPEN, WIDTH, SECONDS, RUNS, TARGET] = [1000, 5, 200, 16, 4, 3, 10];
/** Sheets a second that come in meanwhile, and milliseconds that an answer may be behind. */
const [COMING, OLDEST] = [50, 1000];
const ENTERED = 'SELECT count(*)::int FROM judging.participation WHERE round_id = $1';

/** What an open round of 1,000 entries comes to, while sheets come in, against one plain aggregate of the same rows. */
export const figures = () => onStage(standings);

async function* standings(stage) {
  const { round, rubric, entryIds, judges } = await openJudging(stage, { judges: JUDGES, entries: ENTRIES });
  await fillSheets(stage.client, round.id, entryIds.slice(OPEN), rubric);
  const bare = await openBare(stage.databaseUrl);
  const open = judges.map(({ cookie, duties }) => ({ cookie, duties: duties.slice(0, OPEN) }));
  const sheets = new Arrivals(stage.base, open, rubric, COMING);
  const board = await boardOf(stage, round.id, sheets);
  const plain = plainOf(bare.base, round.id, rubric);
  const runs = { value: [], baseline: [] };
  for (let at = 0; at <= RUNS; at += 1) {
    runs.baseline.push(await throughput(WIDTH, SECONDS, plain));
    sheets.start();
    runs.value.push(await throughput(WIDTH, SECONDS, board.turn));
    await sheets.stop();
  }
  bare.close();
  yield* told(runs, board, sheets);
}

function* told(runs, { sizes, behind, answers }, sheets) {
  const [value, baseline] = [median(runs.value.slice(1)), median(runs.baseline.slice(1))];
  yield atLeast(`standings of ${ENTRIES}, ${WIDTH} at once`, 'requests/s', { value, baseline, target: TARGET });
  const meanwhile = { unit: 'sheets/s', baseline: COMING, target: 0 };
  yield { name: 'sheets that came in meanwhile', value: Math.round(sheets.rate()), ...meanwhile };
  yield { name: 'time of a sheet meanwhile, p99', value: Math.round(quantile(sheets.times, 0.99)), unit: 'ms' };
  yield { name: 'length of the standings', value: Math.round(median(sizes) / 1000), unit: 'kB' };
  const name = `answers older than ${OLDEST} ms, of ${answers()}`;
  yield { name, value: behind.length, unit: 'answers', baseline: 0, target: 0, ok: behind.length === 0 };
}

/** As the supervisor sees it; each answer is whole, and must know of all sheets that were handed in a second before. */
async function boardOf({ base, organiser, editionId, client }, roundId, sheets) {
  const person = { name: '郑敬之', email: 'supervisor@bench.example.org', role: 'supervisor' };
  const { cookie } = await seat(base, organiser, editionId, person);
  const headers = { cookie: `${cookie.name}=${cookie.value}` };
  const agent = connections(WIDTH);
  const path = `/api/rounds/${roundId}/standings/live`;
  const [{ count }] = (await client.query(ENTERED, [roundId])).rows;
  const [sizes, behind] = [[], []];
  const turn = async () => {
    const due = sheets.handedBefore(performance.now() - OLDEST);
    const { status, bytes } = await ask(agent, base, { path, headers });
    const end = bytes.subarray(-2).toString();
    if (status !== 200 || end !== ']}') throw new Error(`The standings were answered ${status} …${end}`);
    const at = Date.parse(/"lastSubmittedAt":"([^"]+)"/.exec(bytes.subarray(0, 300))?.[1] ?? '');
    if (due !== undefined && !(at >= due)) behind.push(due - at);
    if (sizes.push(bytes.length) % 100 === 1) whole(bytes.toString(), count);
  };
  return { turn, sizes, behind, answers: () => sizes.length };
}

function whole(body, count) {
  const { items } = JSON.parse(body);
  if (items.length !== count) throw new Error(`${items.length} of ${count} entries`);
  if (items.filter(({ rank }) => rank !== null).length < ENTRIES - OPEN) throw new Error('Ranks are missing');
}

function plainOf(base, roundId, rubric) {
  const agent = connections(WIDTH);
  const path = `/standings/${roundId}?criteria=${rubric.map(({ code }) => code).join()}`;
  return async () => {
    const { status } = await ask(agent, base, { path });
    if (status !== 200) throw new Error(`The aggregate was answered ${status}`);
  };
}
