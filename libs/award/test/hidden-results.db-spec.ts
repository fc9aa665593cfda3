import { AwardModule } from '#award';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { everything, type Finished, finished, gone, keptFrom, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const RELEASE = `INSERT INTO judging.release (id, round_id, released_at) VALUES (gen_random_uuid(), $1, clock_timestamp())`;
const LEFT = `UPDATE judging.participation SET state = 'left' WHERE entry_id = $1`;
const sets = ({ id }: Finished) => `/editions/${id}/result-sets`;
const sql = (text: string, values: unknown[]) => portal.unit.run((tx) => tx.query(text, values));
const page = async (edition: Finished, actor: Actor) => (await portal.as(actor).get(sets(edition))).body;
const finalise = (edition: Finished, actor: Actor) => portal.as(actor).post(sets(edition), { comment: '三次复算一致' });
const decide = (actor: Actor, id: string, what: string) =>
  portal.as(actor).put(`/result-sets/${id}/${what}`, { comment: '已核对差异' });
const changes = (set: { differences: Record<string, string | null>[] }) =>
  set.differences.map(({ change, about, before, after }) => [change, about, before, after]);
const traces = async () => [
  await everything(portal),
  await portal.db.query(`SELECT (SELECT count(*) FROM award.result_set) AS sets,
    (SELECT count(*) FROM award.result_decision) AS decisions, (SELECT count(*) FROM journal.signed_head) AS heads`),
];

/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => ReturnType<typeof finalise>): Promise<string> {
  const before = await traces();
  const answer = said(await work());
  expect(await traces()).toEqual(before);
  return answer;
}

/** Prizes to the first three of five, and everything ready to be finalised. */
async function ready(): Promise<Finished> {
  const edition = await finished(portal, [1, 2, 3, 4, 5], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => ['FIRST', 'SECOND'].includes(code));
  });
  const desk = portal.as(edition.organiser);
  expect(said(await desk.put(`/editions/${edition.id}/prizes/proposal`))).toBe('200');
  expect(said(await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
  await sql(RELEASE, [edition.roundId]);
  return edition;
}

/** The first entry leaves, and what follows lies beside the set that counts. */
async function recomputed(edition: Finished): Promise<string> {
  await gone(portal, edition.entries[0]!);
  await sql(LEFT, [edition.entries[0]]);
  const cascade = `/editions/${edition.id}/prizes/cascade`;
  const desk = portal.as(edition.organiser);
  const { hash } = (await desk.get(cascade)).body;
  expect(said(await desk.put(cascade, { hash }))).toBe('204');
  expect(said(await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`))).toBe('200');
  const { body } = await finalise(edition, edition.organiser);
  return body.id;
}

it('lets nobody finalise who must keep away from a winner, and says so before', async () => {
  const edition = await ready();
  const [winner, last] = [await keptFrom(portal, edition, 1), await keptFrom(portal, edition, 4)];
  expect(await page(edition, edition.organiser)).toMatchObject({ hidden: 0, kept: false, can: { finalise: true } });
  expect(await page(edition, winner)).toMatchObject({ hidden: 1, kept: true, can: { finalise: false } });
  expect(await page(edition, last)).toMatchObject({ hidden: 1, kept: false, can: { finalise: true } });
  expect(await refused(() => finalise(edition, winner))).toBe('409 kept-away');
  expect(said(await finalise(edition, last))).toBe('201');
});

it('shows what another set changes without those to keep away from, as if the others had played alone', async () => {
  const edition = await ready();
  const { body: live } = await finalise(edition, edition.organiser);
  const beside = await recomputed(edition);
  const moves = [2, 3, 4, 5].map((rank) => ['moves', 'FINAL', `${rank}`, `${rank - 1}`]);
  const [loses, rise] = [
    ['loses', 'SECOND', null, null],
    [
      ['gains', 'FIRST', null, null],
      ['gains', 'SECOND', null, null],
    ],
  ] as const;
  const whole = (await page(edition, edition.organiser)).sets[0];
  const left = ['leaves', 'FINAL', '1', null];
  expect(changes(whole)).toEqual([['loses', 'FIRST', null, null], loses, ...rise, left, ...moves]);

  const first = await keptFrom(portal, edition, 0);
  const seen = await page(edition, first);
  expect(seen).toMatchObject({ hidden: 1, kept: true, can: { finalise: false, bundle: false } });
  expect(seen.sets[0].can).toEqual({ apply: false, drop: false });
  expect(changes(seen.sets[0])).toEqual([loses, ...rise]);
  expect(JSON.stringify(seen)).not.toContain(edition.entries[0]);
  const last = await page(edition, await keptFrom(portal, edition, 4));
  expect(changes(last.sets[0])).toEqual([['loses', 'FIRST', null, null], loses, ...rise, left, ...moves.slice(0, 3)]);

  // Who lost the prize holds none any more, and is decided about all the same.
  for (const what of ['application', 'dismissal'])
    expect(await refused(() => decide(first, beside, what))).toBe('409 kept-away');
  const bundle = `/result-sets/${live.id}/bundle`;
  expect(said(await portal.as(first).get(bundle))).toBe('409 kept-away');
  expect(said(await portal.as(edition.second).get(bundle))).toBe('200');
  expect(said(await decide(edition.organiser, beside, 'application'))).toBe('204');
}, 30_000);

it('counts what differs of those to keep away from, and shows of the others what compares them with nobody', async () => {
  const edition = await ready();
  const mark = `UPDATE judging.mark SET hundredths = hundredths - 400 WHERE criterion = 'CLINICAL' AND sheet_id IN (SELECT s.id
    FROM judging.sheet s JOIN judging.assignment a ON a.id = s.assignment_id WHERE a.entry_id = $1)`;
  await sql(mark, [edition.entries[1]]);
  type Found = { value: string; entryId: string };
  const found = async (actor: Actor) => {
    const [, { differing, disagreements }] = (await page(edition, actor)).recomputations;
    return { differing, values: disagreements.map(({ value, entryId }: Found) => [value, entryId]) };
  };
  const whole = await found(edition.second);
  expect(whole.differing).toBe(whole.values.length);
  expect(whole.values).toEqual(
    expect.arrayContaining([
      ['exact', edition.entries[1]],
      ['rank', edition.entries[1]],
      ['rank', edition.entries[2]],
    ]),
  );
  expect(await found(await keptFrom(portal, edition, 1))).toEqual({ differing: whole.differing, values: [] });
  const other = await found(await keptFrom(portal, edition, 4));
  expect(other).toEqual({ differing: whole.differing, values: [['exact', edition.entries[1]]] });
  // A refusal says no more than the page.
  const { body } = await finalise(edition, edition.organiser);
  expect([body.code, JSON.stringify(body).includes(edition.entries[1]!)]).toEqual(['finalising-blocked', false]);
}, 30_000);
