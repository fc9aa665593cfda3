import fc from 'fast-check';
import { AwardModule } from '#award';
import { type Portal, startPortal } from '#testing';
import { allot } from '../src/domain/allot.js';
import { prizeTally } from '../src/queries/result-set/prize-tally.js';
import { type Finished, finished } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
  edition = await finished(portal, [1, 2, 3, 4, 5, 6]);
}, 60_000);
afterAll(() => portal.stop());

const AWARDS = ['FIRST', 'SECOND', 'THIRD'];
const GIVEN = `INSERT INTO award.prize (id, edition_id, award_code, entry_id, reason, state, proposed_by, proposed_at, suspended_reason)
  SELECT gen_random_uuid(), $1, p.code, p.entry, '', p.state, $3, clock_timestamp(), ''
  FROM jsonb_to_recordset($2) AS p (code text, entry uuid, state text)`;

/** A seat: the award by its place in the catalogue, who has it (null: vacant), and how it stands. */
interface Seat {
  award: number;
  entry: number | null;
  state: 'confirmed' | 'suspended' | 'proposed' | 'withdrawn';
}
interface Drawn {
  /** By entry; null: none. Equals share one. */
  ranks: (number | null)[];
  quotas: number[];
  seats: Seat[];
  passed: number[];
  enlarges: boolean;
}

const entry = fc.integer({ min: 0, max: 5 });
const seat = fc.record({
  award: fc.integer({ min: 0, max: 2 }),
  entry: fc.option(entry, { freq: 6 }),
  state: fc.constantFrom('confirmed', 'confirmed', 'suspended', 'proposed', 'withdrawn'),
});
const drawn: fc.Arbitrary<Drawn> = fc.record({
  ranks: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }), { minLength: 6, maxLength: 6 }),
  quotas: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
  // Nobody has two prizes by rank; vacancies as many as come.
  seats: fc.uniqueArray(seat, { selector: (one) => one.entry ?? Symbol('vacant'), maxLength: 8 }),
  passed: fc.uniqueArray(entry, { maxLength: 2 }),
  enlarges: fc.boolean(),
});

type Line = readonly [entryId: string | null, awardCode: string, official: string, recomputed: string];
const sorted = (lines: readonly Line[]) => lines.map((line) => line.join(' ')).sort();
const live = ({ seats }: Drawn) => seats.filter(({ state }) => state === 'confirmed' || state === 'suspended');

/** What the database finds. */
async function found({ ranks, quotas, seats, passed, enlarges }: Drawn): Promise<string[]> {
  const { id, entries, organiser } = edition;
  const idOf = (at: number | null) => (at === null ? null : entries[at]);
  const given = seats.map(({ award, entry: at, state }) => ({ code: AWARDS[award], entry: idOf(at), state }));
  const counted = ranks.map((rank, at) => ({ entryId: entries[at]!, from: rank, to: rank }));
  const awards = AWARDS.map((code, at) => ({ code, quota: quotas[at]! }));
  const rules = { awards, passed: passed.map((at) => entries[at]!), enlarges };
  return portal.unit.run(async (tx) => {
    await tx.query(`DELETE FROM award.prize WHERE edition_id = $1`, [id]);
    await tx.query(GIVEN, [id, JSON.stringify(given), organiser.personId]);
    const lines = await prizeTally(tx, id, counted as unknown as Parameters<typeof prizeTally>[2], rules);
    return sorted(
      lines.map(({ entryId, awardCode, official, recomputed }) => [entryId, awardCode, official, recomputed]),
    );
  });
}

/** What is wrong with these prizes, said once more in words of its own: seat by seat. */
function wrong(one: Drawn): string[] {
  const { ranks, quotas, passed, enlarges } = one;
  const { entries } = edition;
  const seats = live(one);
  const levelOf = (at: number) => seats.find((held) => held.entry === at)?.award ?? AWARDS.length;
  const lines: Line[] = [];
  for (const { award, entry: at } of seats) {
    if (at === null) continue;
    const own = ranks[at]!;
    const better = ranks.flatMap((rank, other) =>
      own !== null && rank !== null && rank < own && levelOf(other) > award && !passed.includes(other) ? [rank] : [],
    );
    if (own === null) lines.push([entries[at]!, AWARDS[award]!, 'holder', 'unranked']);
    else if (better.length > 0) lines.push([entries[at]!, AWARDS[award]!, `${own}`, `${Math.min(...better)}`]);
  }
  for (const [award, code] of AWARDS.entries()) {
    const taken = seats.filter((held) => held.award === award);
    const [first] = taken.flatMap((held) => (held.entry === null ? [] : [entries[held.entry]!])).sort();
    if (!enlarges && taken.length > quotas[award]!)
      lines.push([first ?? null, code, `${taken.length}`, `${quotas[award]!}`]);
  }
  return sorted(lines);
}

it('finds what is wrong with any prizes whatever, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (one) => {
      expect(await found(one)).toEqual(wrong(one));
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('has no fault to find with what the ranks give, and one as soon as two of unequal rank change places', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, fc.constantFrom('vacant', 'enlarge', 'vote'), async (one, lastSeatTie) => {
      const placed = one.ranks.flatMap((rank, at) => (rank === null ? [] : [{ entryId: `${at}`, rank }]));
      const awards = AWARDS.map((code, at) => ({ code, quota: one.quotas[at]! }));
      const barred = one.passed.map(String);
      const { prizes } = allot({ awards, placed, rules: { lastSeatTie, limits: [] }, barred });
      const seats = prizes.map(({ awardCode, entryId }): Seat => {
        return { award: AWARDS.indexOf(awardCode), entry: Number(entryId), state: 'confirmed' };
      });
      const given = { ...one, seats, enlarges: lastSeatTie === 'enlarge' };
      expect(await found(given)).toEqual([]);
      const [first, last] = [seats[0], seats.at(-1)];
      if (!first || !last || first.award === last.award || one.ranks[first.entry!] === one.ranks[last.entry!]) return;
      const swapped = [{ ...first, entry: last.entry }, ...seats.slice(1, -1), { ...last, entry: first.entry }];
      expect(await found({ ...given, seats: swapped })).not.toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
