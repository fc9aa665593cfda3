import type { EditionPlan } from '#competition';
import { EntryModule } from '#entry';
import type { Field } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, listed, said, started, submitted } from './given.js';

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
