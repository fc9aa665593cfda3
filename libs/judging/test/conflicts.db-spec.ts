import type { EditionPlan } from '#competition';
import { DeclareAffiliation, RegisterOrganisation } from '#identity';
import { JudgingModule } from '#judging';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  declared,
  duties,
  everything,
  hospital,
  type Judge,
  judged,
  judges,
  listed,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  for (let at = 0; at < 4; at += 1) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const mine = () => `/editions/${edition.id}/declarations/mine`;
const office = () => portal.as(edition.organiser);

/** What recusal knows of an entry, as entry would say it. */
async function noted(entryId: string, more: { organisationIds?: string[]; text?: string } = {}): Promise<void> {
  const { organisationIds = [], text } = more;
  const mention = { relation: 'rival', field: 'rivals', person: null, together: false, year: 2099, reason: null };
  const mentions = text ? [{ ...mention, organisation: text }] : [];
  const subject = {
    subjectId: entryId,
    number: 'J-1',
    title: '项目',
    standing: true,
    people: [],
    mentions,
    organisationIds,
  };
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, [subject]));
  await portal.drain();
}
async function entryOf(judge: Judge, assignmentId: string): Promise<{ id: string; file: string }> {
  const { body } = await portal.as(judge.actor).get(`/assignments/${assignmentId}`);
  return { id: body.entry.id, file: `/assignments/${assignmentId}/files/${body.entry.documents[0]?.id}` };
}
const stateOf = async (assignmentId: string) =>
  portal.db.query(
    `SELECT a.state, s.state AS sheet FROM judging.assignment a LEFT JOIN judging.sheet s ON s.assignment_id = a.id WHERE a.id = $1`,
    [assignmentId],
  );

it('opens nothing before the judge has declared, and asks about what was found in a sentence', async () => {
  const [judge] = panel as [Judge];
  const [duty] = await duties(portal, edition, judge);
  const { id, file } = await entryOf(judge, duty!.id);
  const client = portal.as(judge.actor);
  expect(said(await client.get(file))).toBe('200');
  const home = hospital(901);
  const { id: organisationId } = await portal.get(RegisterOrganisation).run(edition.organiser, home);
  const personId = judge.actor.personId!;
  await portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, judge.actor, { personId, organisationId }));
  await noted(id, { text: home.name });
  expect(said(await client.get(file))).toBe('409 declaration-due');
  const { body } = await client.get(`/assignments/${duty!.id}`);
  expect(body).toMatchObject({ declarationDue: true, entry: { sections: [], documents: [] } });
  const asked = listed((await client.get(mine())).body.items);
  const plan = (await portal.as(edition.organiser).get(`/editions/${edition.id}/plan`)).body
    .plan as unknown as EditionPlan;
  const question = plan.form.sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'rivals')?.label;
  expect(question).toBeDefined();
  const relations = [{ relation: 'rival', ground: home.name, question, year: 2099 }];
  expect(asked).toMatchObject([{ assignmentId: duty!.id, relations }]);
  const say = (statement: string, assignmentId = duty!.id) =>
    client.put(mine(), { declarations: [{ assignmentId, conflict: null, statement }] });
  const before = await everything(portal);
  expect(said(await say(''))).toBe('422 statement-missing');
  const [foreign] = await duties(portal, edition, panel[1]!);
  expect(said(await say('没有关系', foreign!.id))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
  expect(said(await say('产品用途不同，不构成竞争'))).toBe('204');
  expect(said(await client.get(file))).toBe('200');
  expect((await client.get(mine())).body.items).toEqual([]);
});

it('takes the entry away at once when a conflict comes to light late, keeps the sheet as evidence, and seats another', async () => {
  const judge = panel[2]!;
  const [duty] = await duties(portal, edition, judge);
  const { id, file } = await entryOf(judge, duty!.id);
  await noted(id);
  await judged(portal, judge, duty!.id, 0.7);
  const pin = { personId: judge.actor.personId, subjectId: id, relation: 'supervision', reason: '与负责人为师生' };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  const client = portal.as(judge.actor);
  for (const path of [`/assignments/${duty!.id}`, file]) expect(said(await client.get(path))).toBe('404 not-found');
  const sheet = { marks: [], comment: '', suggestion: '', version: 1 };
  expect(said(await client.put(`/assignments/${duty!.id}/sheet`, sheet))).toBe('404 not-found');
  await portal.drain();
  expect(await stateOf(duty!.id)).toEqual([{ state: 'recused', sheet: 'voided' }]);
  const replaced = await office().post(`/rounds/${edition.rounds.PRELIMINARY}/replacements`, {
    assignmentId: duty!.id,
  });
  expect(said(replaced)).toBe('201');
});

it('finds a conflict in an open round by itself when the facts change, and leaves what is only likely to the judge', async () => {
  const judge = panel[3]!;
  const list = await duties(portal, edition, judge);
  const [certain, likely] = [await entryOf(judge, list[0]!.id), await entryOf(judge, list[1]!.id)];
  const { id: organisationId } = await portal.get(RegisterOrganisation).run(edition.organiser, hospital(902));
  const personId = judge.actor.personId!;
  await portal.unit.run((tx) => portal.get(DeclareAffiliation).within(tx, judge.actor, { personId, organisationId }));
  await noted(certain.id, { organisationIds: [organisationId] });
  await noted(likely.id, { text: hospital(902).name });
  expect(await stateOf(list[0]!.id)).toMatchObject([{ state: 'recused' }]);
  expect(await stateOf(list[1]!.id)).toMatchObject([{ state: 'active' }]);
  expect(said(await portal.as(judge.actor).get(likely.file))).toBe('409 declaration-due');
  await declared(portal, edition, judge);
  expect(said(await portal.as(judge.actor).get(likely.file))).toBe('200');
});

it('lets a judge declare a conflict among the others, and steps back from that entry alone', async () => {
  const judge = panel[4]!;
  const list = await duties(portal, edition, judge);
  await portal.unit.run((tx) => tx.query('DELETE FROM recusal.clearance WHERE person_id = $1', [judge.actor.personId]));
  const declarations = list.map(({ id }, at) =>
    at === 0
      ? { assignmentId: id, conflict: 'financial', statement: '持有该公司股份' }
      : { assignmentId: id, conflict: null, statement: '' },
  );
  expect(list.length).toBeGreaterThan(1);
  const count = (some: object[]) => portal.counting(() => portal.as(judge.actor).get(`${mine()}?${some.length}`));
  await portal.drain();
  const statements = await count(declarations);
  expect(said(await portal.as(judge.actor).put(mine(), { declarations }))).toBe('204');
  await portal.drain();
  expect(await count([])).toBe(statements);
  expect(await stateOf(list[0]!.id)).toMatchObject([{ state: 'recused' }]);
  expect((await duties(portal, edition, judge)).length).toBe(list.length - 1);
});
