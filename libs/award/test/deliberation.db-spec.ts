import { AwardModule } from '#award';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { type Finished, finished, panel, proposed, said } from './given.js';

let portal: Portal;
let edition: Finished;
let chair: Actor;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
  edition = await finished(portal, [1, 2, 3, 4]);
  await proposed(portal, edition);
  chair = await portal.actor({ seats: [{ editionId: edition.id, role: 'panel-chair' }] });
}, 60_000);
afterAll(() => portal.stop());

interface Shown {
  entry: { id: string };
  rank: number;
  chance: number | null;
  awards: { awardCode: string; standing: string; reason: string | null; people: string[] }[];
  named: object[];
  dutyId: string | null;
}
const APART = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, effect, state, evidence, why, noted_at, version)
  SELECT gen_random_uuid(), e.edition_id, $1, e.id, 'kinship', 'declared', 'block', 'declared', 'stated', '{}', clock_timestamp(), 1
  FROM entry.entry e WHERE e.id = $2`;
const CERTAIN = `INSERT INTO judging.certainty (round_id, lists, weighed_at) VALUES ($1, $2, clock_timestamp())`;
const room = (actor: Actor) => portal.as(actor).get(`/editions/${edition.id}/deliberation`);
const items = async (actor: Actor) => (await room(actor)).body.items as Shown[];
const sql = (text: string, values: unknown[]) => portal.unit.run((tx) => tx.query(text, values));
const apartFrom = async (entry: number): Promise<Actor> => {
  const other = await portal.actor({ seats: [{ editionId: edition.id, role: 'panel-chair' }] });
  await sql(APART, [other.personId, edition.entries[entry]]);
  return other;
};

it('shows every finalist with place, prizes and who of its team may hold one, to those who decide alone', async () => {
  const { body } = await room(edition.supervisor);
  expect(body).toMatchObject({ hidden: 0, can: { open: true } });
  const shown = body.items as Shown[];
  expect(shown.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  const standing = (at: number, code: string) => shown[at]!.awards.find(({ awardCode }) => awardCode === code);
  expect(standing(0, 'OUTSTANDING_TALENT')).toMatchObject({ standing: 'holds', people: [] });
  expect(standing(1, 'OUTSTANDING_TALENT')).toMatchObject({ standing: 'candidate', people: ['𠮷田·明'] });
  expect(standing(3, 'FIRST')).toMatchObject({ standing: 'passed-over', reason: 'quota-filled' });
  expect(said(await room(edition.secretariat))).toBe('404 not-found');
  expect((await room(chair)).body).toMatchObject({ hidden: 0, can: { open: false }, chaired: edition.roundId });
  expect(body.chaired).toBeNull();
});

it('tells nothing of who is hidden by what is missing, whichever of them it is', async () => {
  const lists = [
    { places: edition.entries.map((entryId, at) => ({ entryId, low: at + 1, high: at + 2, chance: 0.9 })) },
  ];
  await sql(CERTAIN, [edition.roundId, JSON.stringify(lists)]);
  expect((await items(chair)).map(({ chance }) => chance)).toEqual([0.9, 0.9, 0.9, 0.9]);
  for (const hidden of [0, 1, 3]) {
    const kept = await apartFrom(hidden);
    const { body } = await room(kept);
    expect(body.hidden).toBe(1);
    expect(JSON.stringify(body)).not.toContain(edition.entries[hidden]);
    const shown = body.items as Shown[];
    expect(shown.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(shown.every(({ chance }) => chance === null)).toBe(true);
    // Nobody stated how ready the technology is: the one reason that is the entry's own.
    expect(new Set(shown.flatMap(({ awards }) => awards.map(({ reason }) => reason)))).toEqual(new Set(['not-ready']));
  }
});

it('gives the grounds on which experts named, without who hides from the reader or who named', async () => {
  const [expert] = await panel(portal, edition, 1);
  const order = { awardCode: 'OUTSTANDING_TALENT', grounds: '完成首例临床应用' };
  for (const at of [1, 2]) {
    const named = { ...order, entryId: edition.entries[at], holderId: edition.leads[at] };
    expect(said(await portal.as(expert!).post(`/editions/${edition.id}/expert-nominations`, named))).toBe('201');
  }
  const named = { awardCode: 'OUTSTANDING_TALENT', holderName: '𠮷田·明', grounds: '完成首例临床应用' };
  expect((await items(chair)).map((one) => one.named)).toMatchObject([[], [named], [named], []]);
  expect(JSON.stringify(await items(chair))).not.toContain(expert!.personId);
  expect((await items(await apartFrom(2))).flatMap((one) => one.named)).toHaveLength(1);
});

it('leads somebody of the panel to what they read as a judge, as far as they may', async () => {
  const [both] = await panel(portal, edition, 1, ['judge', 'panel-chair']);
  expect((await items(both!)).map(({ dutyId }) => dutyId)).toEqual([null, null, null, null]);
  const duty = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
    SELECT gen_random_uuid(), $1, $2, j.id, $4, 9, clock_timestamp() FROM judging.judge j WHERE j.person_id = $3`;
  await sql(duty, [edition.roundId, edition.entries[1], both!.personId, 'active']);
  const own = `SELECT a.id FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id WHERE j.person_id = $1`;
  const [{ id }] = (await portal.db.query(own, [both!.personId])) as [{ id: string }];
  expect((await items(both!)).map(({ dutyId }) => dutyId)).toEqual([null, id, null, null]);
  expect((await items(chair)).every(({ dutyId }) => dutyId === null)).toBe(true);
  await sql(APART, [both!.personId, edition.entries[1]]);
  expect((await items(both!)).map(({ dutyId }) => dutyId)).toEqual([null, null, null]);
});

it('reads four finalists with as many statements as one', async () => {
  const one = await finished(portal, [1]);
  const statements = (id: string, actor: Actor) =>
    portal.counting(() => portal.as(actor).get(`/editions/${id}/deliberation`));
  await statements(one.id, one.supervisor);
  expect(await statements(edition.id, edition.supervisor)).toBe(await statements(one.id, one.supervisor));
});
