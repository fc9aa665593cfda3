import { CompetitionModule, FoundEdition, planFromFile } from '#competition';
import { DeclareAffiliation, RegisterOrganisation } from '#identity';
import { type Actor, makeUscc } from '#kernel';
import { newId } from '#platform/chance';
import { type Mention, type NotedSubject, NoteSubjects, RecusalModule } from '#recusal';
import { readFileSync } from 'node:fs';
import { type Portal, startPortal } from '#testing';

/** Each rule of the 2024 edition by itself: what the facts show, and what follows. */
let portal: Portal;
let editionId: string;
let clerk: Actor;
let next = 0;

beforeAll(async () => {
  portal = await startPortal([RecusalModule, CompetitionModule]);
  const plan = planFromFile(JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')), 2024);
  editionId = (await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date('2024-05-20T00:00:00+08:00') }))
    .id;
  clerk = await portal.actor({ name: '何静怡', seats: [{ editionId, role: 'organiser' }] });
}, 60_000);
afterAll(() => portal.stop());

interface Place {
  id: string;
  name: string;
}
async function organisation(parent?: Place): Promise<Place> {
  next += 1;
  const name = `通州规则第${next}医院`;
  const uscc = makeUscc('12', '110112', String(52_000_000 + next));
  const { id } = await portal.get(RegisterOrganisation).run(clerk, { name, uscc, kind: 'hospital', region: '110112' });
  if (!parent) return { id, name };
  const order = { name, aliases: [], parent: { id: parent.id, relation: 'affiliated' }, reason: '附属', version: 1 };
  const { status } = await portal.as(clerk).put(`/editions/${editionId}/register/organisations/${id}`, order);
  expect(status).toBe(204);
  return { id, name };
}

/** A judge of that name who belongs to the organisation, or left it so many years ago. */
async function judge(home: Place, name = '周宁', leftYearsAgo?: number): Promise<Actor> {
  const actor = await portal.actor({ name, seats: [{ editionId, role: 'judge' }] });
  const membership = { personId: actor.personId!, organisationId: home.id };
  await portal.unit.run(async (tx) => {
    await portal.get(DeclareAffiliation).within(tx, actor, membership);
    if (leftYearsAgo === undefined) return;
    const left = `UPDATE identity.affiliation SET left_at = clock_timestamp() - make_interval(years => $2) WHERE person_id = $1`;
    await tx.query(left, [actor.personId, leftYearsAgo]);
  });
  await portal.drain();
  return actor;
}

async function entry(more: Partial<NotedSubject> = {}): Promise<string> {
  next += 1;
  const subject: NotedSubject = {
    ...{ subjectId: newId(), number: `2024-QX-${next}`, title: `项目 ${next}`, standing: true },
    ...{ organisationIds: [], people: [], mentions: [], ...more },
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, editionId, [subject]));
  return subject.subjectId;
}
const named = (relation: string, more: Partial<Mention>): Partial<NotedSubject> => ({
  mentions: [
    {
      ...{ relation, field: relation, person: null, organisation: null, together: false, year: null, reason: null },
      ...more,
    },
  ],
});
const thisYear = new Date().getFullYear();

/** What stands between the judge and the entry: relation, how sure, what it does. */
async function between(who: Actor, subjectId: string): Promise<string[]> {
  const { body } = await portal.as(clerk).get(`/editions/${editionId}/conflicts?subject=${subjectId}`);
  const items = body.items as { personId: string; relation: string; evidence: string; effect: string }[];
  const own = items.filter(({ personId }) => personId === who.personId);
  return own.map(({ relation, evidence, effect }) => `${relation} ${evidence} ${effect}`);
}

it('the same organisation now blocks', async () => {
  const home = await organisation();
  expect(await between(await judge(home), await entry({ organisationIds: [home.id] }))).toEqual([
    'same-organisation certain block',
  ]);
});

it('the same organisation left within three years blocks, and no longer after them', async () => {
  const home = await organisation();
  const [two, four] = [await judge(home, '周宁', 2), await judge(home, '周宁', 4)];
  const subject = await entry({ organisationIds: [home.id] });
  expect(await between(two, subject)).toEqual(['same-organisation certain block']);
  expect(await between(four, subject)).toEqual([]);
});

it('the same parent asks for a declaration', async () => {
  const parent = await organisation();
  const [one, other] = [await organisation(parent), await organisation(parent)];
  const who = await judge(one);
  expect(await between(who, await entry({ organisationIds: [other.id] }))).toEqual(['same-parent certain declare']);
  expect(await between(who, await entry({ organisationIds: [parent.id] }))).toEqual(['same-parent certain declare']);
});

it('the same city is nothing', async () => {
  const [one, other] = [await organisation(), await organisation()];
  expect(await between(await judge(one), await entry({ organisationIds: [other.id] }))).toEqual([]);
});

it('membership of the team blocks by the account, and asks where name and unit agree', async () => {
  const home = await organisation();
  const who = await judge(home, '沈怀远');
  const member = (personId: string | null, unit: string) => ({ people: [{ personId, name: '沈怀远', unit }] });
  expect(await between(who, await entry(member(who.personId, '')))).toEqual([
    'same-organisation certain block',
    'team-member certain block',
  ]);
  expect(await between(who, await entry(member(null, home.name)))).toEqual([
    'same-organisation likely declare',
    'team-member likely declare',
  ]);
  expect(await between(who, await entry(member(null, '别的单位')))).toEqual([]);
});

it('joint grants and patents within three years ask the person, by name and by organisation', async () => {
  const home = await organisation();
  const who = await judge(home, '陆知行');
  const owned = (text: string, year: number | null) =>
    entry(named('co-applicant', { person: text, organisation: text, year }));
  const asked = ['co-applicant likely declare'];
  expect(await between(who, await owned(`某某大学；${home.name}`, thisYear - 1))).toEqual(asked);
  expect(await between(who, await owned('林知远、陆知行', thisYear - 2))).toEqual(asked);
  expect(await between(who, await owned('陆知行', thisYear - 5))).toEqual([]);
  expect(await between(who, await owned('陆知行', null))).toEqual(asked);
});

it('a share in the entry asks whoever belongs to the investor', async () => {
  const home = await organisation();
  const subject = await entry(named('shareholding', { organisation: home.name, year: thisYear }));
  const who = await judge(home);
  expect(await between(who, subject)).toEqual(['shareholding likely declare']);
  expect(await between(who, await entry(named('shareholding', { organisation: home.name, year: 2015 })))).toEqual([]);
});

it('who recommends the entry is asked: a person by name and organisation, an organisation by itself', async () => {
  const [home, other] = [await organisation(), await organisation()];
  const who = await judge(home, '曾启明');
  const recommended = (person: string | null, unit: string) =>
    entry(named('recommender', { person, organisation: unit, together: person !== null }));
  expect(await between(who, await recommended('曾启明', home.name))).toEqual(['recommender likely declare']);
  expect(await between(who, await recommended(null, home.name))).toEqual(['recommender likely declare']);
  expect(await between(who, await recommended('曾启明', other.name))).toEqual([]);
  expect(await between(who, await recommended('王伟', home.name))).toEqual([]);
});

it.each(['kinship', 'supervision', 'recommender', 'shareholding', 'co-applicant'])(
  '%s that staff know of keeps away at once, and is never dismissed by whoever entered it',
  async (relation) => {
    const who = await judge(await organisation());
    const subjectId = await entry();
    const conflicts = `/editions/${editionId}/conflicts`;
    const pinned = { personId: who.personId, subjectId, relation, reason: '经核实' };
    const { status, body } = await portal.as(clerk).post(conflicts, pinned);
    expect(status).toBe(201);
    expect(await between(who, subjectId)).toEqual([`${relation} stated block`]);
    const letIn = { ids: [body.id], decision: 'let-in', reason: '重新核实' };
    expect((await portal.as(clerk).post(`${conflicts}/decisions`, letIn)).status).toBe(409);
    expect(await between(who, subjectId)).toEqual([`${relation} stated block`]);
  },
);

it('whom a team names waits for the organisers, and does nothing before they decide', async () => {
  const home = await organisation();
  const who = await judge(home, '王乐山');
  const avoid = { person: '王乐山', organisation: home.name, together: true, reason: '商业竞争' };
  const subjectId = await entry(named('named-by-team', avoid));
  expect(await between(who, subjectId)).toEqual(['named-by-team reported none']);
  const conflicts = `/editions/${editionId}/conflicts`;
  const { body } = await portal.as(clerk).get(`${conflicts}?subject=${subjectId}`);
  const [{ id }] = body.items as [{ id: string }];
  const kept = { ids: [id], decision: 'keep-away', reason: '理由成立' };
  expect((await portal.as(clerk).post(`${conflicts}/decisions`, kept)).status).toBe(204);
  expect(await between(who, subjectId)).toEqual(['named-by-team reported block']);
});
