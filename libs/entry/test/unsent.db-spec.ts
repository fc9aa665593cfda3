import { CallForMaterials, EntryModule } from '#entry';
import { SYSTEM } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { EntryTraces } from '../src/actions/privacy/entry-traces.js';
import {
  checklist,
  type Contest,
  contest,
  decided,
  everything,
  form,
  listed,
  moveRegistration,
  pdf,
  said,
  type Started,
  submitted,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const WORDS = '提交之后又写下的一句话';
const seen = async ({ id, lead }: Started) => (await portal.as(lead).get(`/entries/${id}`)).body;
const unsent = async ({ id, lead }: Started) => {
  const answer = await portal.as(lead).get(`/entries/${id}/unsent`);
  expect(answer.status).toBe(200);
  return listed(answer.body.items) as {
    at: string | null;
    revision: number;
    parts: { path: string; value: unknown }[];
  }[];
};
const partsOf = async (entry: Started) =>
  (await unsent(entry)).map(({ at, revision, parts }) => [at !== null, revision, parts.map(({ path }) => path)]);

/** Written on after the submit, and not handed in again: an answer, a row, a question that was not asked, a plan. */
async function writtenOn(entry: Started): Promise<Started> {
  const team = portal.as(entry.lead);
  const changes = [
    { field: 'oneLiner', value: WORDS, version: 1 },
    { field: 'innovations', row: 'x', value: '又一个创新点', version: 0 },
    { field: 'registrationNo', value: '国械注准20193010001', version: 0 },
  ];
  expect(said(await team.patch(`/entries/${entry.id}/answers`, { changes }))).toBe('200');
  const plan = form(pdf(3, `later ${entry.id}`), '新的计划书.pdf');
  expect(said(await team.put(`/entries/${entry.id}/documents/PLAN`, plan))).toBe('200');
  return entry;
}

/** Sent back for the maturity alone. */
async function sentBack({ id }: Started): Promise<void> {
  const desk = portal.as(edition.secretariat);
  await desk.put(`/entries/${id}/review`);
  const all = await checklist(portal, edition, false);
  const answer = await desk.post(`/entries/${id}/decisions`, {
    ...{ verdict: 'return', checklist: all, reason: '请补充', fields: ['trl', 'registrationNo'] },
  });
  expect(said(answer)).toBe('201');
}

it('keeps aside what a return puts back, and gives it to the team alone', async () => {
  const entry = await writtenOn(await submitted(portal, edition));
  expect(await unsent(entry)).toEqual([]);
  await sentBack(entry);
  const { answers, changedSinceSubmit } = await seen(entry);
  const of = (field: string) => listed(answers).find((one) => one.field === field)?.value;
  expect([changedSinceSubmit, of('oneLiner') === WORDS]).toEqual([false, false]);
  expect(await partsOf(entry)).toEqual([[true, 1, ['oneLiner', 'innovations', 'documents.PLAN']]]);
  const [{ parts }] = (await unsent(entry)) as unknown as [{ parts: object[] }];
  expect(parts).toEqual([
    { path: 'oneLiner', value: WORDS },
    { path: 'innovations', value: ['全新夹合结构', '又一个创新点'] },
    { path: 'documents.PLAN', value: [expect.objectContaining({ name: '新的计划书.pdf' })] },
  ]);
  const [{ uploadId }] = (parts.at(-1) as { value: [{ uploadId: string }] }).value;
  const file = `/entries/${entry.id}/files/${uploadId}`;
  expect((await portal.as(entry.lead).get(file)).status).toBe(200);
  expect(said(await portal.as(edition.secretariat).get(file))).toBe('404 not-found');
  const before = await everything(portal);
  for (const desk of [edition.secretariat, edition.organiser, edition.supervisor]) {
    expect(said(await portal.as(desk).get(`/entries/${entry.id}/unsent`))).toBe('403 not-allowed');
  }
  expect(said(await portal.as(await portal.actor()).get(`/entries/${entry.id}/unsent`))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
});

it('clears no answer to a question that the submit did not ask', async () => {
  const entry = await writtenOn(await submitted(portal, edition));
  await sentBack(entry);
  const team = portal.as(entry.lead);
  await team.patch(`/entries/${entry.id}/answers`, { changes: [{ field: 'trl', value: '8', version: 1 }] });
  const number = listed((await seen(entry)).answers).find(({ field }) => field === 'registrationNo');
  expect(number?.value).toBe('国械注准20193010001');
});

it('keeps nothing aside where everything is open, or nothing was written', async () => {
  const [open, still] = [await writtenOn(await submitted(portal, edition)), await submitted(portal, edition)];
  const desk = portal.as(edition.secretariat);
  await desk.put(`/entries/${open.id}/review`);
  const all = await checklist(portal, edition, false);
  await desk.post(`/entries/${open.id}/decisions`, { verdict: 'return', checklist: all, reason: '请重填', fields: [] });
  await sentBack(still);
  expect([await unsent(open), await unsent(still)]).toEqual([[], []]);
});

it('shows what was left in a draft that nobody can hand in any more, and keeps it through a call for materials', async () => {
  const own = await contest(portal);
  const late = await writtenOn(await submitted(portal, own));
  await moveRegistration(portal, own, '-1 second');
  expect(await partsOf(late)).toEqual([[false, 1, ['oneLiner', 'innovations', 'documents.PLAN']]]);

  const entry = await decided(portal, edition, { verdict: 'admit', reason: '' });
  const sql = `UPDATE entry.answer SET value = to_jsonb($2::text) WHERE entry_id = $1 AND field = 'oneLiner'`;
  await portal.unit.run((tx) => tx.query(sql, [entry.id, WORDS]));
  await portal.get(CallForMaterials).run(SYSTEM, { round: 'SEMIFINAL', entryIds: [entry.id] });
  expect(await partsOf(entry)).toEqual([[true, 1, ['oneLiner']]]);
});

it('is told to its lead among their own records, and goes with their account', async () => {
  const entry = await writtenOn(await submitted(portal, edition));
  await sentBack(entry);
  const own = (await portal.as(entry.lead).get('/me/data/unsent')).body.items;
  expect(own).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        field: 'oneLiner',
        answer: WORDS,
        question: { 'zh-CN': '一句话简介', en: expect.any(String) },
      }),
    ]),
  );
  const person = { id: entry.lead.personId!, email: 'lead@example.org' };
  await portal.unit.run((tx) => portal.get(EntryTraces).forget(tx, person));
  expect(await unsent(entry)).toEqual([]);
});
