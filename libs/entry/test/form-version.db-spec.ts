import type { EditionPlan } from '#competition';
import { EntryModule } from '#entry';
import type { Actor, Field } from '#kernel';
import { type Portal, startPortal } from '#testing';
import {
  checklist,
  type Contest,
  contest,
  everything,
  listed,
  moveRegistration,
  said,
  started,
  submitted,
  TICKS,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
});
afterAll(() => portal.stop());

const label = { 'zh-CN': '新问题', en: 'New question' };
const question: Field = { key: 'newQuestion', kind: 'text', label, required: false, blindSafe: false };

async function planOf({ id, organiser }: Contest): Promise<{ plan: EditionPlan; version: number }> {
  const { body } = await portal.as(organiser).get(`/editions/${id}/settings`);
  return { plan: body.plan as unknown as EditionPlan, version: Number(body.version) };
}

/** The organisers change the form, under the next version. */
async function change(edition: Contest, how: (fields: (key: string) => Field, plan: EditionPlan) => unknown) {
  const { plan, version } = await planOf(edition);
  const fields = plan.form.sections.flatMap((section) => section.fields);
  how((key) => fields.find((one) => one.key === key)!, plan);
  plan.form.version += 1;
  return portal.as(edition.organiser).put(`/editions/${edition.id}/settings`, { plan, version });
}

const drop = (plan: EditionPlan, key: string) => {
  for (const section of plan.form.sections) section.fields = section.fields.filter((field) => field.key !== key);
};

it('takes drafts along with a form that only gains, and keeps what was handed in readable by the form it answered', async () => {
  const edition = await contest(portal);
  const [draft, sent] = [await started(portal, edition), await submitted(portal, edition)];
  expect(said(await change(edition, (_, plan) => plan.form.sections[0]!.fields.push(question)))).toBe('200');
  const of = async ({ id, lead }: typeof draft) => (await portal.as(lead).get(`/entries/${id}`)).body;
  expect(await of(draft)).toMatchObject({ formVersion: 2 });
  expect(await of(sent)).toMatchObject({ formVersion: 1, changedSinceSubmit: false });
  const save = ({ id, lead }: typeof draft) =>
    portal.as(lead).patch(`/entries/${id}/answers`, { changes: [{ field: 'newQuestion', value: '好', version: 0 }] });
  expect(said(await save(draft))).toBe('200');
  expect(said(await save(sent))).toBe('422 answers-invalid');
  const forms = `/editions/${edition.id}/forms`;
  const keys = async (version: number) => {
    const { body } = await portal.as(draft.lead).get(`${forms}/${version}`);
    return listed(body.sections).flatMap(({ fields }) => listed(fields).map(({ key }) => key));
  };
  expect(await keys(1)).not.toContain('newQuestion');
  expect(await keys(2)).toContain('newQuestion');
  expect(said(await portal.as(draft.lead).get(`${forms}/3`))).toBe('404 not-found');
});

it('refuses a change that would orphan answers, with the list, and takes one that nobody has answered', async () => {
  const edition = await contest(portal);
  await submitted(portal, edition);
  const blank = await started(portal, edition);
  await portal
    .as(blank.lead)
    .patch(`/entries/${blank.id}/answers`, { changes: [{ field: 'trl', value: '6', version: 0 }] });
  const before = await everything(portal);
  const refused = await change(edition, (field, plan) => {
    drop(plan, 'oneLiner');
    field('trl').options = field('trl').options!.filter(({ code }) => code !== '6' && code !== '1');
    field('needs').options = field('needs').options!.filter(({ code }) => code !== 'capital');
    field('summary').kind = 'text';
    const patents = field('intellectualProperty');
    patents.columns = patents.columns!.filter(({ key }) => key !== 'owner');
  });
  expect(said(refused)).toBe('409 answers-orphaned');
  expect(refused.body.parts).toEqual([
    { path: 'intellectualProperty.owner', entries: 1 },
    { path: 'needs.capital', entries: 1 },
    { path: 'oneLiner', entries: 1 },
    { path: 'summary', entries: 1 },
    { path: 'trl.6', entries: 2 },
  ]);
  expect(await everything(portal)).toEqual(before);
  const taken = await change(edition, (field, plan) => {
    drop(plan, 'market');
    field('trl').options = field('trl').options!.filter(({ code }) => code !== '1');
  });
  expect(said(taken)).toBe('200');
});

const wanted: Field = { ...question, required: true };
const adopt = ({ id, lead }: { id: string; lead: Actor }, version = 2) =>
  portal.as(lead).put(`/entries/${id}/form`, { version });
const page = async ({ id, lead }: { id: string; lead: Actor }) => (await portal.as(lead).get(`/entries/${id}`)).body;
const gain = (edition: Contest) => change(edition, (_, plan) => plan.form.sections[0]!.fields.push(wanted));

it('offers a team that handed in the newer form with what it changes; the last copy stays valid', async () => {
  const edition = await contest(portal);
  const entry = await submitted(portal, edition);
  const team = portal.as(entry.lead);
  const reworded = { 'zh-CN': '改过的名称', en: 'Reworded' };
  const changed = await change(edition, (field, plan) => {
    plan.form.sections[0]!.fields.push(wanted);
    Object.assign(field('oneLiner'), { label: reworded, max: 80 });
    drop(plan, 'market');
  });
  expect(said(changed)).toBe('200');
  expect(await page(entry)).toMatchObject({ formVersion: 1, formInForce: 2, missing: [], changedSinceSubmit: false });
  const { body: move } = await team.get(`/entries/${entry.id}/form`);
  expect(move).toMatchObject({ from: 1, to: 2, orphaned: [], can: true });
  expect(listed(move.changes).map(({ key, is, aspects }) => [key, is, aspects])).toEqual([
    ['oneLiner', 'changed', ['wording', 'limits']],
    ['newQuestion', 'added', []],
    ['market', 'removed', []],
  ]);
  expect(said(await adopt(entry))).toBe('200');
  expect(said(await adopt(entry))).toBe('200');
  expect(await page(entry)).toMatchObject({
    formVersion: 2,
    changedSinceSubmit: true,
    state: 'submitted',
    revisionNo: 1,
  });
  expect((await page(entry)).missing).toEqual([{ path: 'newQuestion', code: 'required' }]);
  expect((await portal.as(edition.secretariat).get(`/entries/${entry.id}`)).body).toMatchObject({ formVersion: 1 });
  const history = listed((await team.get(`/entries/${entry.id}/history`)).body.items).map(({ kind }) => kind);
  expect(history.filter((kind) => kind === 'entry.form-adopted')).toHaveLength(1);
  const changes = [{ field: 'newQuestion', value: '好', version: 0 }];
  expect(said(await team.patch(`/entries/${entry.id}/answers`, { changes }))).toBe('200');
  expect(said(await team.post(`/entries/${entry.id}/submission`, { consents: TICKS }))).toBe('201');
  const { body } = await team.get(`/entries/${entry.id}/revisions/2/changes`);
  expect(body).toMatchObject({ before: { formVersion: 1 }, after: { formVersion: 2 } });
});

it('refuses to go over while answers would lose their question, with the list, and to whom may not', async () => {
  const edition = await contest(portal);
  const entry = await submitted(portal, edition);
  const team = portal.as(entry.lead);
  expect(said(await change(edition, (_, plan) => drop(plan, 'market')))).toBe('200');
  const save = (value: string | null, version: number) =>
    team.patch(`/entries/${entry.id}/answers`, { changes: [{ field: 'market', value, version }] });
  expect(said(await save('五年内覆盖京津冀', 0))).toBe('200');
  const before = await everything(portal);
  const refused = await adopt(entry);
  expect([said(refused), refused.body.paths]).toEqual(['409 answers-in-the-way', ['market']]);
  expect(said(await adopt(entry, 3))).toBe('409 stale');
  expect(said(await adopt({ ...entry, lead: edition.secretariat }))).toBe('403 not-allowed');
  expect(said(await portal.as(edition.secretariat).get(`/entries/${entry.id}/form`))).toBe('403 not-allowed');
  expect(said(await adopt({ ...entry, lead: await portal.actor() }))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
  expect((await team.get(`/entries/${entry.id}/form`)).body).toMatchObject({ orphaned: ['market'] });
  expect(said(await save(null, 1))).toBe('200');
  expect(said(await adopt(entry))).toBe('200');
});

it('keeps its form after the deadline, and where a return opens only some parts', async () => {
  const edition = await contest(portal);
  const [late, part, whole] = [
    await submitted(portal, edition),
    await submitted(portal, edition),
    await submitted(portal, edition),
  ];
  expect(said(await gain(edition))).toBe('200');
  expect(said(await adopt(part))).toBe('200');
  const desk = portal.as(edition.secretariat);
  const back = async ({ id }: { id: string }, fields: string[]) => {
    expect((await desk.put(`/entries/${id}/review`)).status).toBe(200);
    const failed = (await checklist(portal, edition)).map((one, index) => ({ ...one, ok: index > 0 }));
    const body = { verdict: 'return', reason: '请改写', checklist: failed, fields };
    expect(said(await desk.post(`/entries/${id}/decisions`, body))).toBe('201');
  };
  await back(part, ['oneLiner']);
  await back(whole, []);
  await moveRegistration(portal, edition, '-1 second');
  const before = await everything(portal);
  expect(said(await adopt(late))).toBe('409 deadline-passed');
  expect(said(await adopt(part))).toBe('409 form-kept');
  expect(await everything(portal)).toEqual(before);
  expect(await page(part)).toMatchObject({ formVersion: 1, missing: [] });
  expect(said(await adopt(whole))).toBe('200');
});
