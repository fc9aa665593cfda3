import { performance } from 'node:perf_hooks';
import { bundleHashes, rankRound } from '#fairness';
import { readEditionBundle, recomputeEdition } from '#fairness/verify';
import { randomFrom } from '#kernel';
import { median } from '../stage/figure.mjs';
import { finalise, givePrizes, playRounds } from '../stage/finished.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, JUDGES, RUNS, TARGET] = [1000, 11, 3, 2];
const [READ, SHEETS_EACH] = [500, 10];
/** The baseline of finalising: every mark of the rounds added up once, in one statement. */
const PLAIN = `SELECT a.entry_id, sum(m.hundredths), count(DISTINCT a.judge_id) FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.sheet s ON s.assignment_id = a.id JOIN judging.mark m ON m.sheet_id = s.id
  WHERE r.edition_id = $1 GROUP BY a.round_id, a.entry_id`;

/** Finalising 1,000 entries of 11 judges that went through three rounds, as the finaliser waits for it; bundles verified. */
export async function* figures() {
  yield* onStage(finalising);
  yield verifying(`a bundle of ${READ * SHEETS_EACH} sheets`, bundleOf());
}

async function* finalising(stage) {
  const { client, organiser, editionId } = stage;
  const { entries, sheets } = await playRounds(stage, { judges: JUDGES, entries: ENTRIES });
  await givePrizes(stage);
  const { id, seconds } = await finalised(stage);
  const baseline = await secondsOf(() => client.query(PLAIN, [editionId]));
  const what = `results of ${entries} entries finalised: three rounds, ${sheets} sheets, prizes, ledger`;
  yield figure(what, seconds, baseline);
  const path = `/editions/${editionId}/result-sets`;
  yield figure('looking at them again, computed three times', await secondsOf(() => organiser.get(path)), baseline);
  const view = await organiser.get(path);
  yield* view.recomputations.map(partOf);
  yield verifying(
    `its bundle of ${sheets} sheets with prizes and ledger`,
    await organiser.get(`/result-sets/${id}/bundle`),
  );
}

async function finalised(stage) {
  const start = performance.now();
  const { id } = await finalise(stage);
  return { id, seconds: (performance.now() - start) / 1000 };
}

const partOf = ({ means, milliseconds }) => ({ name: `of these, by ${means}`, value: milliseconds / 1000, unit: 's' });

function verifying(what, bundle) {
  const text = JSON.stringify(bundle);
  const times = Array.from({ length: RUNS }, () => timed(() => recomputeEdition(readEditionBundle(text))));
  const plain = Array.from({ length: RUNS }, () => timed(() => plainMeans(JSON.parse(text))));
  return figure(`${what} verified, ${Math.round(text.length / 1000)} kB`, median(times), median(plain));
}

function figure(name, value, baseline) {
  const ratio = Number((value / baseline).toPrecision(3));
  return {
    name,
    value: three(value),
    unit: 's',
    baseline: three(baseline),
    ratio,
    target: TARGET,
    ok: value <= TARGET,
  };
}

const three = (value) => Number(value.toPrecision(3));

async function secondsOf(work) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** The baseline of verifying: the same text parsed, and the means of its sheets in doubles. */
function plainMeans({ rounds }) {
  const sums = new Map();
  for (const { entry, marks } of rounds[0].sheets) {
    const sum = Object.values(marks).reduce((total, mark) => total + Number(mark), 0);
    sums.set(entry, (sums.get(entry) ?? 0) + sum / SHEETS_EACH);
  }
  return sums;
}

const NAME = { 'zh-CN': '决赛', en: 'Final' };
const CRITERIA = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, max: 20 }));

function bundleOf() {
  const round = roundOf();
  const { rubrics, rule, sheets, entries } = round;
  const { results } = rankRound({ rubric: rubrics[0], rule, sheets, entries });
  const parts = { rounds: [{ ...round, results }], awards: [], draws: [] };
  return {
    ...{ version: 2, edition: { code: 'BENCH', name: NAME, rules: 1 }, set: { no: 1, madeAt: '' }, ...parts },
    ...{ awarding: { lastSeatTie: 'refuse', limits: [], barred: [] }, trl: {}, numbers: {}, ledger: null },
    hashes: bundleHashes(parts),
  };
}

function roundOf() {
  const random = randomFrom('verify');
  const entries = Array.from({ length: READ }, (_, at) => ({ id: `E${at}`, list: 'all', votes: null, rubric: 0 }));
  const mark = () => (random.below(41) / 2).toFixed(1);
  const sheets = entries.flatMap(({ id }) =>
    Array.from({ length: SHEETS_EACH }, (_, judge) => ({
      ...{ entry: id, judge: `J${judge}` },
      marks: Object.fromEntries(CRITERIA.map(({ code }) => [code, mark()])),
    })),
  );
  const tieLadder = ['total', 'untrimmed', 'criterion:A', 'firsts'];
  const rule = { trim: { drop: 1, from: 5, refuseBelow: 3 }, tieLadder };
  const rubrics = [{ criteria: CRITERIA, step: '0.5' }];
  return { code: 'FINAL', name: NAME, rule, rubrics, assignment: null, entries, sheets };
}
