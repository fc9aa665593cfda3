import { CompetitionModule, FoundEdition, planFromFile } from '#competition';
import { RegisterOrganisation } from '#identity';
import { type Actor, makeUscc, shanghaiDate } from '#kernel';
import { newId } from '#platform/chance';
import { type Mention, NoteSubjects, RecusalModule } from '#recusal';
import { readFileSync } from 'node:fs';
import { type Answer, type Portal, startPortal } from '#testing';

let portal: Portal;
let editionId: string;
let next = 0;

beforeAll(async () => {
  portal = await startPortal([RecusalModule, CompetitionModule]);
  const plan = planFromFile(JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')), 2024);
  editionId = (await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date('2024-05-20T00:00:00+08:00') }))
    .id;
}, 60_000);
afterAll(() => portal.stop());

type Role = 'organiser' | 'supervisor' | 'panel-chair' | 'stage-manager' | 'judge';
const seated = (role: Role, name = '周宁') => portal.actor({ name, seats: [{ editionId, role }] });
const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);
const mine = () => `/editions/${editionId}/relations/mine`;
const own = async (actor: Actor) => (await portal.as(actor).get(mine())).body;
const short = (body: Record<string, unknown>) =>
  (body.items as { relation: string; effect: string; canAnswer: boolean }[]).map(
    ({ relation, effect, canAnswer }) => `${relation} ${effect}${canAnswer ? ' asked' : ''}`,
  );

async function hospital(name?: string): Promise<string> {
  next += 1;
  const uscc = makeUscc('12', '110112', String(51_000_000 + next));
  const order = { name: name ?? `通州第${next}医院`, uscc, kind: 'hospital', region: '110112' } as const;
  return (await portal.get(RegisterOrganisation).run(portal.system, order)).id;
}
async function noted(organisationId: string | null, mentions: Mention[] = []): Promise<string> {
  next += 1;
  const subjectId = newId();
  const subject = {
    ...{ subjectId, number: `R-${next}`, title: `项目 ${next}`, standing: true, people: [], mentions },
    organisationIds: organisationId === null ? [] : [organisationId],
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, editionId, [subject]));
  return subjectId;
}
async function states(actor: Actor, organisationId: string, leftOn: string | null = null): Promise<string> {
  const answer = said(await portal.as(actor).put(`/me/affiliations/${organisationId}`, { leftOn }));
  await portal.drain();
  return answer;
}
const daysAgo = (days: number) => shanghaiDate(new Date(Date.now() - days * 86_400_000));
const everything = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(a ORDER BY a::text) FROM identity.affiliation a) AS affiliations,
    (SELECT jsonb_agg(c ORDER BY c.id) FROM recusal.conflict c) AS conflicts, (SELECT count(*) FROM journal.line) AS lines`);

it('keeps staff away from what they state to belong to, or to have belonged to not long ago', async () => {
  const [now, lately, once] = [await hospital(), await hospital(), await hospital()];
  const subjects = [await noted(now), await noted(lately), await noted(once)];
  const chair = await seated('panel-chair');
  expect(short(await own(chair))).toEqual([]);
  expect(await states(chair, now)).toBe('204');
  expect(await states(chair, lately, daysAgo(200))).toBe('204');
  expect(await states(chair, once, daysAgo(366 * 8))).toBe('204');
  const body = await own(chair);
  expect(short(body)).toEqual(['same-organisation block', 'same-organisation block']);
  expect((body.items as { subjectId: string }[]).map(({ subjectId }) => subjectId)).toEqual(subjects.slice(0, 2));
  const { items } = (await portal.as(chair).get('/me/affiliations')).body as { items: { leftAt: string | null }[] };
  expect(items.map(({ leftAt }) => leftAt === null)).toEqual([true, false, false]);
});

it('makes nothing shorter that was stated, and refuses days that are none; nothing is written', async () => {
  const [one, two] = [await hospital(), await hospital()];
  const officer = await seated('stage-manager');
  await states(officer, one);
  await states(officer, two, daysAgo(10));
  const before = await everything();
  for (const [id, leftOn, code] of [
    [one, daysAgo(1), '422 affiliation-shortened'],
    [two, daysAgo(11), '422 affiliation-shortened'],
    [two, daysAgo(-1), '422 left-in-future'],
    [two, '2023-02-30', '422 left-on-unusable'],
    [newId(), null, '404 not-found'],
  ] as const)
    expect([leftOn, await states(officer, id, leftOn)]).toEqual([leftOn, code]);
  expect(said(await portal.visitor.put(`/me/affiliations/${one}`, { leftOn: null }))).toBe('401 sign-in-needed');
  expect(await everything()).toEqual(before);
  expect(await states(officer, one, daysAgo(0))).toBe('204');
  expect(await states(officer, two)).toBe('204');
});

it('asks staff for a word about what is only likely before they decide, and takes it for a second person to read', async () => {
  const clerk = await seated('organiser', '何静怡');
  const home = await hospital('通州医健投资基金');
  await states(clerk, home);
  const mention = { relation: 'shareholding', field: 'financing', person: null, together: false, reason: null };
  const subjectId = await noted(null, [{ ...mention, organisation: '通州医健投资基金', year: 2024 }]);
  await noted(null, [{ ...mention, relation: 'named-by-team', person: '何静怡', organisation: null, year: null }]);
  const body = await own(clerk);
  expect(short(body)).toEqual(['shareholding declare asked']);
  const other = await seated('judge');
  const pin = { personId: other.personId, subjectId, relation: 'kinship', reason: '配偶在项目组' };
  const conflicts = `/editions/${editionId}/conflicts`;
  const before = await everything();
  expect(said(await portal.as(clerk).post(conflicts, pin))).toBe('409 relation-unanswered');
  expect(await everything()).toEqual(before);
  const [{ id }] = body.items as [{ id: string }];
  expect(said(await portal.as(clerk).put(`${conflicts}/${id}/answer`, { statement: '已退出该基金' }))).toBe('204');
  expect(short(await own(clerk))).toEqual(['shareholding none']);
  expect(said(await portal.as(clerk).post(conflicts, pin))).toBe('201');
});

it('lets everybody of the staff declare of themselves, of nobody else, and judges not here', async () => {
  const subjectId = await noted(null);
  const supervisor = await seated('supervisor');
  const judge = await seated('judge');
  const conflicts = `/editions/${editionId}/conflicts`;
  const declare = (actor: Actor, personId = actor.personId) =>
    portal.as(actor).post(conflicts, { personId, subjectId, relation: 'kinship', reason: '亲属' });
  const before = await everything();
  expect(said(await declare(supervisor, judge.personId))).toBe('403 not-allowed');
  expect(said(await declare(judge))).toBe('404 not-found');
  expect(said(await portal.as(judge).get(mine()))).toBe('404 not-found');
  expect(await everything()).toEqual(before);
  expect(said(await declare(supervisor))).toBe('201');
  expect(short(await own(supervisor))).toEqual(['kinship block']);
});

it('reads one’s own in as many statements for three as for one', async () => {
  const chair = await seated('panel-chair');
  const home = await hospital();
  await states(chair, home);
  const counted = () => portal.counting(() => own(chair));
  await noted(home);
  const one = await counted();
  await noted(home);
  await noted(home);
  expect(await counted()).toBe(one);
});
