import type { Page } from 'playwright-core';
import { type Applied, fillIn } from '../../../tools/demo/apply.mjs';
import { paperOf } from '../../../tools/demo/papers.mjs';
import { behind, type Edition, editionOf, handedIn, milestoneOf, pageOf, staff, teamsOf, travel } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`organiser:${key}`, params);
const r = (key: string, params = {}) => words(`review:${key}`, params);
const d = (key: string, params = {}) => words(`desk:${key}`, params);
const step = journey();
/** Registered with the State: its code says nothing of an address. */
const CENTRAL = { name: '国家医学科学中心', uscc: '12100000400000624D', kind: 'institute', region: '110108' };
let site: Site;
let edition: Edition;
let secretariat: Page;
let organiser: Page;
let team: Page;
let entries: Applied[];
let central: Omit<Applied, 'receipt'>;

beforeAll(async () => {
  site = await Site.open();
  edition = await editionOf(await site.signedIn('team'));
  const cast = teamsOf('desk', 5);
  entries = await handedIn(site, edition, cast.slice(0, 4));
  central = await fillIn(site.url, edition.id, cast[4]!);
  await central.client.put(`/entries/${central.entryId}/organisation`, CENTRAL);
  team = await pageOf(site, central.client);
}, 60_000);
afterAll(() => site.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = () => `/organiser/${edition.slug}/entries`;
const at = (id: string) => `${list()}/${id}`;
const idOf = (index: number) => entries[index]!.entryId;
const confirm = (page: Page) => page.getByRole('dialog').locator('button[type=submit]').click();
const card = (page: Page, name: string) =>
  page.locator('section, article').filter({ has: page.getByRole('heading', { name, exact: true }) });
const well = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
};

/** Chooses the entries that stand in the list. */
async function chosen(query = ''): Promise<void> {
  await secretariat.goto(`${list()}${query}`);
  await secretariat.getByLabel(pattern('review:queue.choose-all')).check();
}

step(
  'a team whose organisation is registered with the State brings its proof, and sees that it is looked at',
  async () => {
    const { entryId, client } = central;
    await team.goto(`/team/entries/${entryId}/form/documents`);
    const slot = team.locator('[data-path="documents.ELIGIBILITY_PROOF"]');
    const buffer = Buffer.from(await paperOf(central, { title: 'Proof of address' }).arrayBuffer());
    await slot.locator('input').first().setInputFiles({ name: '地址证明.pdf', mimeType: 'application/pdf', buffer });
    await slot.getByText(words('files:state.passed')).waitFor();
    const consents = edition.plan.consents.map(({ code, version }) => ({ code, version }));
    await client.post(`/entries/${entryId}/submission`, { consents });
    await team.goto(`/team/entries/${entryId}`);
    await team.getByText(words('team:eligibility-proof.brought.title')).waitFor();
    await well(team);
  },
);

step('the secretariat shares entries out and takes that back', async () => {
  await travel(team, (await milestoneOf(team, edition.slug, 'FORMAL_REVIEW')).startsAt);
  secretariat = await staff(site, 'secretariat');
  organiser = await staff(site, 'organiser');
  await chosen();
  await button(secretariat, r('batch.action.spread')).click();
  const dialog = secretariat.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await button(secretariat, r('batch.do', { count: 5 })).click();
  await dialog.getByText(r('batch.done', { count: 5, skipped: 0 })).waitFor();
  await dialog.getByRole('button', { name: r('batch.undo') }).click();
  await dialog.getByText(r('batch.undone')).waitFor();
  await well(secretariat);
  await confirm(secretariat);
  const { items } = await behind(secretariat).get<{ items: { reviewer: unknown }[] }>(
    `/editions/${edition.id}/entries`,
  );
  expect(items.map(({ reviewer }) => reviewer ?? null)).toEqual([null, null, null, null, null]);
});

step('takes many up at once, and admits those whose checklist is done, after a look at what would happen', async () => {
  await chosen();
  await button(secretariat, r('batch.action.start')).click();
  await button(secretariat, r('batch.do', { count: 5 })).click();
  await secretariat
    .getByRole('dialog')
    .getByText(r('batch.done', { count: 5, skipped: 0 }))
    .waitFor();
  await confirm(secretariat);
  const checks = edition.plan.checklist.map(({ code }) => ({ code, ok: true, note: '', reasons: [] }));
  for (const index of [0, 1]) {
    await behind(secretariat).put(`/entries/${idOf(index)}/worksheet`, { checks, note: '', version: 0 });
  }
  await chosen();
  await button(secretariat, r('batch.action.admit')).click();
  const dialog = secretariat.getByRole('dialog');
  await dialog.getByText(r('batch.summary', { count: 2, skipped: 3 })).waitFor();
  await dialog.getByText(r('batch.skip.checks')).first().waitFor();
  await well(secretariat);
  await button(secretariat, r('batch.do', { count: 2 })).click();
  await dialog.getByText(r('batch.done', { count: 2, skipped: 3 })).waitFor();
  await confirm(secretariat);
});

step('reads the proof and says that it holds; the team sees it', async () => {
  await secretariat.goto(at(central.entryId));
  const proof = card(secretariat, d('proof.title'));
  await proof.getByText(d('proof.state.open')).waitFor();
  await button(secretariat, d('proof.verb.proven')).click();
  const dialog = secretariat.getByRole('dialog');
  await dialog.getByRole('textbox').fill('营业场所证明与京津冀注册地址一致。');
  await well(secretariat);
  await confirm(secretariat);
  await proof.getByText(d('proof.state.proven')).first().waitFor();
  await team.goto(`/team/entries/${central.entryId}`);
  await team.getByText(words('team:eligibility-proof.proven.title')).waitFor();
  await well(team);
});

step('reminds the teams whose correction is awaited', async () => {
  const checklist = edition.plan.checklist.map(({ code }) => ({ code, ok: true, note: '' }));
  const order = { verdict: 'return', reason: '请补充应用场景。', fields: ['oneLiner'], checklist };
  await behind(secretariat).post(`/entries/${idOf(2)}/decisions`, order);
  await chosen('?state=returned');
  await button(secretariat, r('batch.action.remind')).click();
  const dialog = secretariat.getByRole('dialog');
  await button(secretariat, r('batch.do', { count: 1 })).click();
  await dialog.getByText(r('batch.done', { count: 1, skipped: 0 })).waitFor();
  await confirm(secretariat);
});

step('two reviewers decide at once: the second is told, and nothing is done twice', async () => {
  await secretariat.goto(at(idOf(3)));
  await button(secretariat, t('review.rest-yes')).click();
  await secretariat.getByText(pattern('common:save.saved')).first().waitFor();
  await organiser.goto(at(idOf(3)));
  for (const page of [secretariat, organiser]) {
    await page.getByRole('radio', { name: new RegExp(`^${t('review.verdicts.admit')}`) }).check();
    await button(page, t('review.decide')).click();
    await page.getByRole('dialog').waitFor();
  }
  await confirm(secretariat);
  await secretariat.getByText(t('review.done.admitted')).waitFor();
  await confirm(organiser);
  await organiser.getByText(d('overtaken.title')).waitFor();
  await organiser.getByText(t('review.now.admitted')).waitFor();
  expect(await organiser.getByRole('dialog').count()).toBe(0);
  await well(organiser);
  const { decisions } = await behind(organiser).get<{ decisions: unknown[] }>(`/entries/${idOf(3)}`);
  expect(decisions).toHaveLength(1);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
