import { recomputeEdition, type EditionBundle, canonicalHash } from '#fairness';
import { AwardModule, Bundles, PrizeSets } from '#award';
import { type Portal, startPortal } from '#testing';
import { confirmed, type Finished, finished, gone, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const RELEASE = `INSERT INTO judging.release (id, round_id, released_at) VALUES (gen_random_uuid(), $1, clock_timestamp())`;
const sets = ({ id }: Finished) => `/editions/${id}/result-sets`;
const page = async (edition: Finished) => (await portal.as(edition.organiser).get(sets(edition))).body;
const differences = async (edition: Finished): Promise<object[]> =>
  (await page(edition)).recomputations.flatMap((one: { disagreements: object[] }) => one.disagreements);
const finalise = (edition: Finished, actor = edition.organiser) =>
  portal.as(actor).post(sets(edition), { comment: '三次复算一致' });
const sql = (text: string, values: unknown[] = []) => portal.unit.run((tx) => tx.query(text, values));
const traces = () =>
  portal.db.query(`SELECT (SELECT count(*) FROM award.result_set) AS sets, (SELECT count(*) FROM journal.line) AS lines,
    (SELECT count(*) FROM journal.signed_head) AS heads, (SELECT count(*) FROM award.result_decision) AS decisions`);

async function ready(ranks = [1, 2, 3]): Promise<Finished> {
  const edition = await finished(portal, ranks);
  await confirmed(portal, edition);
  await sql(RELEASE, [edition.roundId]);
  return edition;
}

/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => ReturnType<typeof finalise>) {
  const before = await traces();
  const { body, ...answer } = await work();
  expect(await traces()).toEqual(before);
  return { code: said({ body, ...answer }), blockers: body.blockers };
}

it('finalises by an organiser who did not confirm last, and keeps the set as it is', async () => {
  const edition = await ready();
  const view = await page(edition);
  expect(view).toMatchObject({ blockers: [], changed: true, can: { finalise: true }, sets: [] });
  expect(
    view.recomputations.map((one: { means: string; disagreements: object[] }) => [one.means, one.disagreements]),
  ).toEqual([
    ['library', []],
    ['sql', []],
    ['bundle', []],
  ]);
  expect((await refused(() => finalise(edition, edition.second))).code).toBe('403 finaliser-confirmed');
  expect((await refused(() => finalise(edition, edition.supervisor))).code).toBe('403 not-allowed');
  expect(said(await finalise(edition))).toBe('201');
  expect((await refused(() => finalise(edition))).code).toBe('409 results-unchanged');
  const {
    sets: [set],
    can,
  } = await page(edition);
  expect([set.no, set.state, set.checks.length, can.finalise]).toEqual([1, 'live', 3, false]);
  for (const text of [
    'UPDATE award.result_set SET comment = $1',
    'DELETE FROM award.result_decision WHERE comment <> $1',
  ])
    await expect(sql(text, ['x'])).rejects.toThrow(/never changed|permission denied/);
});

it('brings a bundle along that names nobody and verifies outside', async () => {
  const edition = await ready();
  const { body } = await finalise(edition);
  const { bundle, hash } = await portal.get(Bundles).of(portal.unit.read, body.id);
  const served = await portal.as(edition.supervisor).get(`/result-sets/${body.id}/bundle`);
  expect(JSON.stringify(served.body)).toBe(JSON.stringify(JSON.parse(bundle)));
  expect(said(await portal.as(await portal.actor()).get(`/result-sets/${body.id}/bundle`))).toBe('404 not-found');
  const parsed = JSON.parse(bundle) as EditionBundle;
  expect(canonicalHash(parsed)).toBe(hash);
  expect(recomputeEdition(parsed)).toMatchObject({ ok: true });
  expect(parsed.ledger?.leaves.length).toBeGreaterThan(0);
  expect(bundle).not.toMatch(/𠮷田|林知远|评委|example/);
  for (const id of edition.entries) expect(bundle).not.toContain(id);
});

it('refuses while any of the three counts differs, and names entry, value and both figures', async () => {
  const edition = await ready();
  const [first] = edition.entries;
  const sheet = `judging.sheet SET total = total + $2 WHERE assignment_id IN (SELECT id FROM judging.assignment WHERE entry_id = $1)`;
  const mark = `judging.mark SET hundredths = hundredths + $2 WHERE criterion = 'CLINICAL' AND sheet_id IN (SELECT s.id
    FROM judging.sheet s JOIN judging.assignment a ON a.id = s.assignment_id WHERE a.entry_id = $1)`;
  const step = `judging.standing SET decided_by = CASE WHEN $2 > 0 THEN 'vote' ELSE 'total' END WHERE entry_id = $1`;
  const plants: [string, string, object][] = [
    [sheet, 'library', { entryId: first, value: 'exact', official: '99', recomputed: '199/2' }],
    [mark, 'sql', { entryId: first, value: 'exact', official: '99', recomputed: '199/2' }],
    [step, 'bundle', { entryId: first, value: 'decidedBy', official: 'vote', recomputed: 'total' }],
  ];
  for (const [change, means, expected] of plants) {
    await sql(`UPDATE ${change}`, [first, 50]);
    const { code, blockers } = await refused(() => finalise(edition));
    expect(code).toBe('409 finalising-blocked');
    expect(blockers).toContainEqual({ code: 'count-differs', about: means, count: expect.any(Number) });
    expect(await differences(edition)).toContainEqual(expect.objectContaining({ means, round: 'FINAL', ...expected }));
    await sql(`UPDATE ${change}`, [first, -50]);
  }
  const swap = `UPDATE award.prize SET entry_id = CASE entry_id WHEN $1 THEN $2::uuid ELSE $1 END
    WHERE award_code IN ('FIRST', 'SECOND') AND entry_id IN ($1, $2)`;
  await sql(swap, edition.entries.slice(0, 2));
  expect((await refused(() => finalise(edition))).code).toBe('409 finalising-blocked');
  const placed = { round: null, value: 'FIRST', official: '2', recomputed: '1' };
  const misplaced = { means: 'sql', entryId: edition.entries[1], ...placed };
  expect(await differences(edition)).toContainEqual(expect.objectContaining(misplaced));
  await sql(swap, edition.entries.slice(0, 2));
  expect(said(await finalise(edition))).toBe('201');
});

it('lists what else stands in the way', async () => {
  const edition = await finished(portal, [1, 2, 3]);
  const codes = async () =>
    (await page(edition)).blockers.map(({ code, about }: { code: string; about: string }) => [code, about]);
  await sql(`UPDATE judging.round SET state = 'open' WHERE edition_id = $1 AND code = 'SEMIFINAL'`, [edition.id]);
  expect(await codes()).toEqual(
    expect.arrayContaining([
      ['round-open', 'SEMIFINAL'],
      ['final-not-released', null],
      ['seats-open', 'FIRST'],
    ]),
  );
  await sql(`UPDATE journal.head SET chain = sha256('x') WHERE edition_id = $1`, [edition.id]).catch(() => undefined);
  expect((await refused(() => finalise(edition))).code).toBe('409 finalising-blocked');
});

it('computes a changed result beside the live one, which is applied or dropped as a whole', async () => {
  const edition = await ready();
  const { body: live } = await finalise(edition);
  const desk = portal.as(edition.organiser);
  await gone(portal, edition.entries[1]!);
  await sql(`UPDATE judging.participation SET state = 'left' WHERE entry_id = $1`, [edition.entries[1]]);
  const { items } = (await desk.get(`/editions/${edition.id}/prizes`)).body;
  for (const prize of items.filter(({ awardCode }: { awardCode: string }) => awardCode === 'SECOND'))
    await desk.delete(`/prizes/${prize.id}`, { reason: '取消资格' });
  await desk.put(`/editions/${edition.id}/prizes/proposal`);
  await desk.post(`/editions/${edition.id}/prizes`, { awardCode: 'SECOND', reason: '递补后空缺' });
  expect(said(await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
  const { body: next } = await finalise(edition);
  expect([next.no, next.live]).toEqual([2, false]);
  const shown = await page(edition);
  expect(shown.sets.map(({ state }: { state: string }) => state)).toEqual(['beside', 'live']);
  const second = (await portal.as(edition.second).get(sets(edition))).body.sets[0];
  expect(second.can).toEqual({ apply: false, drop: true });
  const changes = shown.sets[0].differences.map(
    (one: { change: string; about: string; before: string; after: string }) => [
      one.change,
      one.about,
      one.before,
      one.after,
    ],
  );
  expect(changes).toEqual([
    ['loses', 'SECOND', null, null],
    ['leaves', 'FINAL', '2', null],
    ['moves', 'FINAL', '3', '2'],
  ]);
  expect((await portal.get(PrizeSets).of(portal.unit.read, edition.id)).set?.id).toBe(live.id);
  const decide = (id: string, what: string) => desk.put(`/result-sets/${id}/${what}`, { comment: '已核对差异' });
  expect(said(await finalise(edition))).toBe('409 set-beside');
  expect(said(await decide(next.id, 'dismissal'))).toBe('204');
  expect(said(await decide(next.id, 'application'))).toBe('409 set-decided');
  const { body: again } = await finalise(edition);
  expect(said(await decide(again.id, 'application'))).toBe('204');
  const { set, final, blockers } = await portal.get(PrizeSets).of(portal.unit.read, edition.id);
  expect([set?.no, final.finalists.map(({ rank }) => rank), blockers]).toEqual([3, [1, 2], []]);
  expect((await page(edition)).sets.map(({ state }: { state: string }) => state)).toEqual([
    'live',
    'dropped',
    'superseded',
  ]);
});

it('shows a page of three entries with as many statements as of one', async () => {
  const [one, three] = [await ready([1, 2, 3]), await ready([1, 2, 3, 4, 5])];
  await page(one);
  const count = (edition: Finished) => portal.counting(() => portal.as(edition.second).get(sets(edition)));
  // A timer that asks the database in between adds to a count.
  const least = async (edition: Finished) => Math.min(await count(edition), await count(edition));
  expect(await least(three)).toBe(await least(one));
});
