import { CompetitionModule, FoundEdition, planFromFile } from '#competition';
import { DeclareAffiliation, EndAffiliation, RegisterOrganisation } from '#identity';
import { type Actor, makeUscc } from '#kernel';
import { newId } from '#platform/chance';
import { ClearSubjects, type Mention, type NotedSubject, NoteSubjects, RecusalModule, Recusals } from '#recusal';
import { readFileSync } from 'node:fs';
import { type Answer, type Portal, startPortal } from '#testing';

let portal: Portal;
let editionId: string;
let clerk: Actor;
let second: Actor;
let next = 0;

beforeAll(async () => {
  portal = await startPortal([RecusalModule, CompetitionModule]);
  const plan = planFromFile(JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8')), 2024);
  editionId = (await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date('2024-05-20T00:00:00+08:00') }))
    .id;
  clerk = await seated('organiser', '何静怡');
  second = await seated('secretariat', '许文');
}, 60_000);
afterAll(() => portal.stop());

const seated = (role: 'organiser' | 'secretariat' | 'judge' | 'supervisor', name = '周宁') =>
  portal.actor({ name, seats: [{ editionId, role }] });
const path = (rest = '') => `/editions/${editionId}/conflicts${rest}`;
const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);

async function organisation(name: string): Promise<string> {
  next += 1;
  const uscc = makeUscc('12', '110112', String(50_000_000 + next));
  const order = { name, uscc, kind: 'hospital', region: '110112' } as const;
  return (await portal.get(RegisterOrganisation).run(clerk, order)).id;
}
async function belongs(actor: Actor, organisationId: string): Promise<void> {
  const personId = actor.personId!;
  await portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, actor, { personId, organisationId }));
  await portal.drain();
}
async function noted(more: Partial<NotedSubject> = {}): Promise<NotedSubject> {
  next += 1;
  const subject: NotedSubject = {
    ...{ subjectId: newId(), number: `2024-QX-${next}`, title: `项目 ${next}`, standing: true },
    ...{ organisationIds: [], people: [], mentions: [] },
    ...more,
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, editionId, [subject]));
  return subject;
}
const mention = (relation: string, more: Partial<Mention>): Mention => ({
  ...{ relation, field: 'avoid', person: null, organisation: null, together: false, year: null, reason: null, ...more },
});
interface Item {
  id: string;
  relation: string;
  evidence: string;
  state: string;
  effect: string;
  personId: string;
  why: object;
  can: Record<string, boolean>;
}
async function of(subject: NotedSubject, reader = clerk): Promise<Item[]> {
  return (await portal.as(reader).get(path(`?subject=${subject.subjectId}`))).body.items as Item[];
}
const short = (items: Item[]) =>
  items.map(({ relation, evidence, state, effect }) => [relation, evidence, state, effect].join(' '));
const blocked = (actor: Actor, subject: NotedSubject) => {
  const { subjectId, organisationIds } = subject;
  const subjects = [{ subjectId, organisationIds, personIds: [] }];
  return portal.get(Recusals).blocked(portal.db, { editionId, people: [actor.personId!], subjects });
};
const everything = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(c ORDER BY c.id) FROM recusal.conflict c) AS conflicts,
    (SELECT count(*) FROM recusal.clearance) AS clearances, (SELECT count(*) FROM journal.line) AS lines`);
async function refused(ask: () => Promise<Answer>, expected: string): Promise<Answer> {
  const before = await everything();
  const answer = await ask();
  expect([said(answer), await everything()]).toEqual([expected, before]);
  return answer;
}
const decide = (actor: Actor, ids: string[], decision: 'keep-away' | 'let-in') =>
  portal.as(actor).post(path('/decisions'), { ids, decision, reason: '经核实' });

it('suggests what the register, the team and the form show, and follows every change of them', async () => {
  const judge = await seated('judge', '林予安');
  const [own, parent, sister] = [
    await organisation('首都医科大学附属通州甲医院'),
    await organisation('首都医科大学'),
    await organisation('首都医科大学附属通州乙医院'),
  ];
  for (const [child, name] of [
    [own, '首都医科大学附属通州甲医院'],
    [sister, '首都医科大学附属通州乙医院'],
  ]) {
    const parentOf = { parent: { id: parent, relation: 'affiliated' }, reason: '附属医院', version: 1 };
    const order = { name, aliases: [], ...parentOf };
    expect(said(await portal.as(clerk).put(`/editions/${editionId}/register/organisations/${child}`, order))).toBe(
      '204',
    );
  }
  await belongs(judge, own);
  const near = await noted({ organisationIds: [sister] });
  expect(short(await of(near))).toEqual(['same-parent certain suggested declare']);
  const home = await noted({
    organisationIds: [own],
    people: [{ personId: judge.personId, name: '林予安', unit: '' }],
    mentions: [
      mention('named-by-team', { person: '林予安', organisation: '首都医科大学附属通州甲医院', together: true }),
    ],
  });
  expect(short(await of(home))).toEqual([
    'named-by-team reported suggested none',
    'same-organisation certain suggested block',
    'team-member certain suggested block',
  ]);
  await portal.unit.run((tx) =>
    portal.get(NoteSubjects).within(tx, portal.system, editionId, [{ ...home, people: [], mentions: [] }]),
  );
  expect(short(await of(home))).toEqual(['same-organisation certain suggested block']);
  await portal.unit.run((tx) =>
    portal.get(EndAffiliation).within(tx, judge, { personId: judge.personId!, organisationId: own }),
  );
  await portal.drain();
  expect(short(await of(home))).toEqual(['same-organisation certain suggested block']);
  const years = `UPDATE identity.affiliation SET left_at = left_at - interval '4 years' WHERE person_id = $1`;
  await portal.unit.run((tx) => tx.query(years, [judge.personId]));
  await belongs(judge, await organisation('通州丙医院'));
  expect(short(await of(home))).toEqual([]);
  expect(await blocked(judge, home)).toEqual([]);
});

it('lets go only by a second person with a reason, and stays let go when looked at again', async () => {
  const [judge, hospital] = [await seated('judge'), await organisation('通州丁医院')];
  await belongs(judge, hospital);
  const subject = await noted({ organisationIds: [hospital] });
  const [found] = await of(subject);
  expect(await blocked(judge, subject)).toMatchObject([{ reason: 'same-organisation' }]);
  await refused(
    () => portal.as(clerk).post(path('/decisions'), { ids: [found!.id], decision: 'let-in' }),
    '400 malformed',
  );
  await refused(() => decide(judge, [found!.id], 'let-in'), '404 not-found');
  expect(said(await decide(clerk, [found!.id], 'keep-away'))).toBe('204');
  const { body } = await refused(() => decide(clerk, [found!.id], 'let-in'), '409 conflicts-undecidable');
  expect(body.skipped).toEqual([{ id: found!.id, skip: 'second-person' }]);
  expect((await of(subject))[0]!.can).toMatchObject({ keepAway: false, letIn: false });
  expect((await of(subject, second))[0]!.can).toMatchObject({ letIn: true });
  expect(said(await decide(second, [found!.id], 'let-in'))).toBe('204');
  expect(await blocked(judge, subject)).toEqual([]);
  await noted({ ...subject, title: '改名' });
  expect(short(await of(subject))).toEqual(['same-organisation certain lifted none']);
  expect(said(await decide(clerk, [found!.id], 'keep-away'))).toBe('204');
  expect(await blocked(judge, subject)).toHaveLength(1);
});

it('keeps whoever has a conflict from deciding about the entry, organisers too', async () => {
  const subject = await noted();
  const pin = (actor: Actor, personId: string, relation = 'kinship') =>
    portal.as(actor).post(path(), { personId, subjectId: subject.subjectId, relation, reason: '配偶在项目组' });
  const third = await seated('organiser', '高原');
  const judge = await seated('judge');
  await refused(() => pin(judge, judge.personId!), '404 not-found');
  await refused(() => pin(clerk, judge.personId!, 'same-city'), '409 relation-ignored');
  const { body } = await pin(clerk, judge.personId!);
  expect(said(await pin(third, third.personId!))).toBe('201');
  const { body: preview } = await portal
    .as(third)
    .post(path('/decisions/preview'), { ids: [body.id], decision: 'let-in' });
  expect(preview).toMatchObject({ decidable: 0, items: [{ skip: 'kept-away', statement: '配偶在项目组' }] });
  await refused(() => decide(third, [body.id!], 'let-in'), '409 conflicts-undecidable');
  expect(short(await of(subject)).sort()).toEqual(['kinship stated declared block', 'kinship stated pinned block']);
});

it('asks for a sentence before anything opens where the rule says so', async () => {
  const judge = await seated('judge', '陈思远');
  const fund = await organisation('通州医健投资基金');
  await belongs(judge, fund);
  const subject = await noted({
    mentions: [mention('shareholding', { organisation: '通州医健投资基金', year: 2024 })],
  });
  const clear = (statement: string) =>
    portal.unit.run((tx) =>
      portal.get(ClearSubjects).within(tx, judge, editionId, [{ subjectId: subject.subjectId, statement }]),
    );
  const [found] = await of(subject);
  expect(found).toMatchObject({ relation: 'shareholding', evidence: 'likely', effect: 'declare' });
  const question = { 'zh-CN': '回避建议', en: 'Judges to avoid' };
  expect(found!.why).toEqual({ question, text: '通州医健投资基金', year: 2024 });
  await expect(clear(' ')).rejects.toMatchObject({ code: 'statement-missing' });
  await refused(() => portal.as(second).put(path(`/${found!.id}/answer`), { statement: '已退出' }), '404 not-found');
  expect(said(await portal.as(judge).put(path(`/${found!.id}/answer`), { statement: '已于去年退出该基金' }))).toBe(
    '204',
  );
  expect(short(await of(subject))).toEqual(['shareholding likely cleared none']);
  expect(said(await decide(clerk, [found!.id], 'keep-away'))).toBe('204');
  await expect(clear('没有关系')).rejects.toMatchObject({ code: 'kept-away' });
});

it('names no question that the form has no longer, and never its key', async () => {
  const judge = await seated('judge', '顾清和');
  await belongs(judge, await organisation('通州庚医院'));
  const subject = await noted({ mentions: [mention('rival', { field: 'gone', organisation: '通州庚医院' })] });
  expect((await of(subject)).map(({ why }) => why)).toEqual([{ text: '通州庚医院' }]);
});

it('obeys the rules of the edition as soon as they change', async () => {
  const [judge, hospital] = [await seated('judge'), await organisation('通州戊医院')];
  await belongs(judge, hospital);
  const subject = await noted({ organisationIds: [hospital] });
  const settings = await portal.as(clerk).get(`/editions/${editionId}/settings`);
  const { recusal } = settings.body.plan as { recusal: { relations: { code: string; effect: string }[] } };
  const relations = recusal.relations.map((rule) =>
    rule.code === 'same-organisation' ? { ...rule, effect: 'declare' } : rule,
  );
  const change = { parts: { recusal: { ...recusal, relations } }, version: settings.body.version, note: '放宽' };
  expect(said(await portal.as(clerk).patch(`/editions/${editionId}/settings`, change))).toBe('200');
  await portal.drain();
  expect(short(await of(subject))).toEqual(['same-organisation certain suggested declare']);
  expect(await blocked(judge, subject)).toEqual([]);
  expect(await blocked(judge, { ...subject, subjectId: newId() })).toEqual([]);
});

it('lists in as many statements for one as for many, and only for those who run the edition', async () => {
  const count = () => portal.counting(() => portal.as(clerk).get(path('?pageSize=100')));
  const before = await count();
  const judge = await seated('judge');
  const hospital = await organisation('通州己医院');
  await belongs(judge, hospital);
  const three = Array.from({ length: 3 }, () => noted({ organisationIds: [hospital] }));
  await Promise.all(three);
  expect(await count()).toBe(before);
  const list = await portal.as(await seated('supervisor')).get(path('?group=blocking&who=judge&q=周宁'));
  expect(list.body).toMatchObject({ can: { pin: false, decide: false } });
  expect(list.body.counts.all).toBeGreaterThan(3);
  expect(said(await portal.as(judge).get(path()))).toBe('404 not-found');
  const recount = (subjects: number) =>
    portal.counting(async () => {
      const many = Array.from({ length: subjects }, () => {
        next += 1;
        const named = { subjectId: newId(), number: `N-${next}`, title: '项目', standing: true };
        return { ...named, organisationIds: [hospital], people: [], mentions: [] };
      });
      await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, editionId, many));
    });
  expect(await recount(3)).toBe(await recount(1));
});
