import fc from 'fast-check';
import { JudgingModule } from '#judging';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/unit-of-work';
import { type Portal, startPortal } from '#testing';
import { compareCounts } from '../src/domain/closing/recount.js';
import type { ResultRule } from '../src/domain/rules.js';
import { standingsOf } from '../src/domain/standing.js';
import { recountOf } from '../src/queries/closing/recount.js';
import { Counted } from '../src/queries/counted.js';
import { admitted, type Contest, contest, type Judge, judges } from './given.js';

const [ENTRIES, JUDGES] = [6, 7];
let portal: Portal;
let edition: Contest;
let panel: Judge[];
const entries: string[] = [];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  while (entries.length < ENTRIES) entries.push(await admitted(portal, edition));
  panel = await judges(portal, edition, Array<string>(JUDGES).fill('clinical'));
}, 60_000);
afterAll(() => portal.stop());

const ENTER = `INSERT INTO judging.participation (round_id, entry_id, list_key, state)
  SELECT $1, entry_id, list_key, 'entered' FROM unnest($2::uuid[], $3::text[]) AS one (entry_id, list_key)`;
const ASSIGN = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  VALUES ($1, $2, $3, $4, $5, 1, clock_timestamp())`;
const SHEET = `INSERT INTO judging.sheet (id, assignment_id, state, comment, suggestion, total, version, saved_at, submitted_at)
  VALUES ($1, $2, $3, '', '', $4, 1, clock_timestamp(), clock_timestamp())`;
const MARK = `INSERT INTO judging.mark (sheet_id, criterion, hundredths) VALUES ($1, $2, $3)`;
const EARLIER = `INSERT INTO judging.standing (round_id, entry_id, list_key, rank, exact, shown, untrimmed, keys, criteria, sheets)
  VALUES ($1, $2, 'A', 1, $3, '1', false, '{}', '{}', 1)`;
const VOTE = 'INSERT INTO judging.vote (round_id, entry_id, votes) VALUES ($1, $2, $3)';

/** Few different marks, so that ties are common and every step of the ladder is climbed. */
const sheets = fc.array(
  fc.record({
    entry: fc.nat(ENTRIES - 1),
    judge: fc.nat(JUDGES - 1),
    marks: fc.array(fc.integer({ min: 118, max: 122 }), { minLength: 2, maxLength: 2 }),
    submitted: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    active: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  }),
  { maxLength: 42 },
);
const STEPS = ['untrimmed', 'criterion:X', 'criterion:Y', 'firsts', 'round:PRELIMINARY', 'vote', 'copeland'];
const rules = fc.record({
  minimumSheets: fc.integer({ min: 1, max: 4 }),
  trim: fc.option(
    fc.record({
      drop: fc.constant(1),
      from: fc.integer({ min: 3, max: 6 }),
      refuseBelow: fc.integer({ min: 1, max: 3 }),
    }),
  ),
  tieLadder: fc.shuffledSubarray(STEPS).map((steps) => ['total', ...steps]),
  rankBy: fc.constantFrom('exact' as const, 'shown' as const),
  scale: fc.integer({ min: 0, max: 3 }),
});
const earlier = fc.array(fc.constantFrom(null, '80', '241/3', '161/2', '1207/15'), {
  minLength: ENTRIES,
  maxLength: ENTRIES,
});
const votes = fc.array(fc.option(fc.nat(2)), { minLength: ENTRIES, maxLength: ENTRIES });
const lists = fc.array(fc.constantFrom('A', 'B'), { minLength: ENTRIES, maxLength: ENTRIES });

interface Given {
  sheets: { entry: number; judge: number; marks: number[]; submitted: boolean; active: boolean }[];
  earlier: (string | null)[];
  votes: (number | null)[];
  lists: string[];
}

async function lay(tx: Tx, { sheets: written, ...given }: Given): Promise<void> {
  const { SEMIFINAL: round, PRELIMINARY: before } = edition.rounds;
  await tx.query(ENTER, [round, entries, given.lists]);
  await tx.query(ENTER, [before, entries, given.lists]);
  const once = new Map(written.map((sheet) => [`${sheet.entry} ${sheet.judge}`, sheet]));
  for (const { entry, judge, marks, submitted, active } of once.values()) {
    const [duty, sheet] = [newId(), newId()];
    await tx.query(ASSIGN, [duty, round, entries[entry], panel[judge]!.id, active ? 'active' : 'recused']);
    const total = marks.reduce((sum, mark) => sum + mark * 50, 0);
    await tx.query(SHEET, [sheet, duty, submitted ? 'submitted' : 'draft', total]);
    for (const [at, mark] of marks.entries()) await tx.query(MARK, [sheet, 'XY'[at], mark * 50]);
  }
  for (const [at, exact] of given.earlier.entries())
    if (exact !== null) await tx.query(EARLIER, [before, entries[at], exact]);
  for (const [at, count] of given.votes.entries())
    if (count !== null) await tx.query(VOTE, [round, entries[at], count]);
}

class Undone extends Error {}

/** Lays a round, looks at it and takes it back. */
async function looked<T>(given: Given, look: (tx: Tx) => Promise<T>): Promise<T> {
  let answer: T | undefined;
  const work = portal.unit.run(async (tx) => {
    await lay(tx, given);
    answer = await look(tx);
    throw new Undone();
  });
  await expect(work).rejects.toBeInstanceOf(Undone);
  return answer!;
}

const both = (rule: ResultRule, given: Given) =>
  looked(given, async (tx) => {
    const round = edition.rounds.SEMIFINAL!;
    const standings = standingsOf(rule, await portal.get(Counted).of(tx, round));
    return { standings, recounted: await recountOf(tx, round, rule) };
  });

it('counts in SQL what the rules count: value, sheets, list and rank of every entry of any round', async () => {
  const anything = fc.record({ sheets, earlier, votes, lists });
  await fc.assert(
    fc.asyncProperty(rules, anything, async (rule, given) => {
      const { standings, recounted } = await both(rule, given);
      expect(compareCounts(standings, recounted)).toEqual({ compared: ENTRIES, agreed: ENTRIES, differences: [] });
      if (!rule.tieLadder.includes('copeland')) expect(recounted.every(({ from, to }) => from === to)).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('finds a total that is not the sum of its marks', async () => {
  const rule: ResultRule = { minimumSheets: 1, trim: null, tieLadder: ['total'], rankBy: 'exact', scale: 2 };
  const sheet = { entry: 0, judge: 0, marks: [120, 120], submitted: true, active: true };
  const given = { sheets: [sheet], earlier: [], votes: [], lists: Array<string>(ENTRIES).fill('A') };
  const { differences } = await looked(given, async (tx) => {
    await tx.query('UPDATE judging.sheet SET total = total + 50 WHERE state = $1', ['submitted']);
    const round = edition.rounds.SEMIFINAL!;
    const standings = standingsOf(rule, await portal.get(Counted).of(tx, round));
    return compareCounts(standings, await recountOf(tx, round, rule));
  });
  expect(differences).toEqual([{ entryId: entries[0], field: 'exact', ours: '241/2', recounted: '120' }]);
});
