import type { Page } from 'playwright-core';
import { generateSync } from 'otplib';
import type { Applied } from '../../../tools/demo/apply.mjs';
import { behind, type Edition, editionOf, handedIn, milestoneOf, pageOf, staff, teamsOf, travel } from './crew.js';
import { journey } from './journey.js';
import { Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`organiser:${key}`, params);
const team = (key: string, params = {}) => words(`team:${key}`, params);
const REASON = '请在一句话简介中写明应用场景。';
const step = journey();
let site: Site;
let page: Page;
let edition: Edition;
let entries: Applied[];
let first: Page;
let proposed: string;

beforeAll(async () => {
  site = await Site.open();
  page = await site.visitor();
  edition = await editionOf(await site.signedIn('team'));
  entries = await handedIn(site, edition, teamsOf('review', 3));
  await travel(page, (await milestoneOf(page, edition.slug, 'FORMAL_REVIEW')).startsAt);
  first = await pageOf(site, entries[0]!.client);
});
afterAll(() => site.stop());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const verdictName = (name: string) =>
  name === 'refuse' ? words('review:propose.refuse') : t(`review.verdicts.${name}`);
const verdict = (name: string) => page.getByRole('radio', { name: new RegExp(`^${verdictName(name)}`) });
const confirm = () => page.getByRole('dialog').locator('button[type=submit]').click();
const card = (name: string) => page.locator('section, article').filter({ has: page.getByRole('heading', { name }) });
const questions = () => page.getByRole('radiogroup').filter({ has: page.getByText(t('review.yes'), { exact: true }) });

step('the secretariat signs in with the second factor and finds the queue', async () => {
  const [email, password, secret = ''] = site.account('secretariat');
  await page.goto(`/organiser/${edition.slug}`);
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel(words('account:email')).fill(email);
  await page.getByLabel(words('account:password')).fill(password);
  await button(words('account:sign-in.verb')).click();
  await page.waitForURL(/\/second-factor/);
  await page.getByLabel(words('account:factor.code')).fill(generateSync({ secret }));
  await button(words('account:factor.verb')).click();
  await page.getByRole('link', { name: t('nav.entries') }).click();
  for (const { receipt } of entries) await page.getByText(receipt.number, { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

step('filters by state, track and words, and keeps that in the address', async () => {
  const states = page.getByRole('group', { name: t('entries.by-state') });
  await states.getByRole('button', { name: new RegExp(`^${words('common:entry.states.admitted')}`) }).click();
  await page.getByText(t('entries.nothing'), { exact: true }).waitFor();
  await states.getByRole('button', { name: new RegExp(`^${words('common:entry.states.submitted')}`) }).click();
  const track = edition.plan.tracks.find(({ code }) => code === entries[0]!.track)!;
  await page.getByLabel(t('entries.track')).selectOption({ label: track.name['zh-CN'] });
  await page.getByRole('searchbox').fill(entries[0]!.receipt.number);
  await page.getByText(entries[1]!.receipt.number, { exact: true }).waitFor({ state: 'detached' });
  await page.waitForURL((url) => url.searchParams.get('q') === entries[0]!.receipt.number);
  expect(new URL(page.url()).searchParams.get('state')).toBe('submitted');
  await page.reload();
  await page.getByRole('link', { name: entries[0]!.title }).click();
  await page.getByRole('heading', { level: 1, name: entries[0]!.title }).waitFor();
});

step('reads what was handed in and is held to the checklist', async () => {
  await page.getByText(entries[0]!.organisation.uscc).first().waitFor();
  await button(t('review.start')).click();
  await questions().first().getByText(t('review.no'), { exact: true }).click();
  await verdict('admit').check();
  await button(t('review.decide')).click();
  await page.getByText(t('review.unanswered')).first().waitFor();
  await button(t('review.rest-yes')).click();
  await button(t('review.decide')).click();
  await page.getByText(t('review.not-passed', { count: 1 })).waitFor();
  expect(await violations(page)).toEqual([]);
});

/** The first sentence that the checklist's first question offers for the team. */
const reasonOf = ({ plan }: Edition) => plan.checklist[0]!.reasons![0]!.text['zh-CN'];

step(
  'returns it for correction with a ticked reason that opens its part, one in words, a field and a deadline',
  async () => {
    await verdict('return').check();
    await button(words('review:decide.preview')).click();
    await page.getByText(t('review.reason-missing')).waitFor();
    await page.getByLabel(t('review.reason'), { exact: true }).fill(REASON);
    await page.getByRole('checkbox', { name: reasonOf(edition) }).check();
    expect(await page.getByRole('checkbox', { name: t('review.field.organisation'), exact: true }).isChecked()).toBe(
      true,
    );
    const [section] = edition.plan.form.sections;
    await page.locator('summary').filter({ hasText: section!.name['zh-CN'] }).click();
    await page.getByRole('checkbox', { name: section!.fields[0]!.label['zh-CN'] }).check();
    await button(words('review:decide.preview')).click();
    await page.getByRole('dialog').getByText(REASON).waitFor();
    await page
      .getByRole('dialog')
      .getByText(/补正截止：\d{4}年\d+月\d+日\(周.\) 24:00/)
      .first()
      .waitFor();
    await confirm();
    await page.getByText(t('review.done.returned')).waitFor();
  },
);

step('the team reads why, may change only what was opened, and hands in again', async () => {
  const [oneLiner, summary] = edition.plan.form.sections[0]!.fields;
  await first.goto('/team');
  await first.getByRole('link', { name: team('entries.correct') }).click();
  await first.getByText(REASON).first().waitFor();
  await first.getByText(reasonOf(edition)).first().waitFor();
  await first.goto(first.url().replace(/\/form.*/, '/form/overview'));
  const open = first.getByLabel(oneLiner!.label['zh-CN'], { exact: true });
  expect(await open.isEditable()).toBe(true);
  expect(await first.getByLabel(summary!.label['zh-CN'], { exact: true }).isEditable()).toBe(false);
  expect(await violations(first)).toEqual([]);
  await open.fill('面向基层与急诊场景，让患者更早受益');
  await first.getByRole('status').getByText(pattern('common:save.saved')).first().waitFor();
  await first.goto(first.url().replace(/\/form.*/, '/submit'));
  await first.getByRole('button', { name: team('submit.verb-again'), exact: true }).click();
  await first
    .getByText(team('receipt.revision-no', { no: 2 }))
    .first()
    .waitFor();
});

step('the secretariat admits what was corrected; a second return is not offered', async () => {
  await page.reload();
  const diff = card(words('review:correction.title'));
  await diff.getByText('面向基层与急诊场景', { exact: false }).waitFor();
  expect(await diff.locator('ins').count()).toBe(1);
  await diff.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: words('revisions:compare.title') }).waitFor();
  await page.locator('ins', { hasText: '面向基层与急诊场景' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  expect(await verdict('return').isEnabled()).toBe(false);
  await questions().first().getByText(t('review.yes'), { exact: true }).click();
  await verdict('admit').check();
  await button(t('review.decide')).click();
  await confirm();
  await page.getByText(t('review.done.admitted')).waitFor();
  const history = card(t('review.history'));
  for (const kind of ['submitted', 'review-started', 'returned', 'admitted']) {
    await history
      .getByText(t(`review.happened.${kind}`))
      .first()
      .waitFor();
  }
});

step('goes on to the next one and proposes to refuse it; the team hears nothing yet', async () => {
  await page.getByRole('link', { name: words('review:queue.next'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /./ }).waitFor();
  await button(t('review.start')).click();
  await questions().nth(1).getByText(t('review.no'), { exact: true }).click();
  await button(t('review.rest-yes')).click();
  await verdict('refuse').check();
  await page.getByLabel(t('review.reason'), { exact: true }).fill('参赛单位不在参赛地域范围内。');
  await button(t('review.decide')).click();
  await confirm();
  const eyes = card(words('review:proposals.title'));
  await eyes.getByText(words('review:proposals.wait')).waitFor();
  expect(await eyes.getByRole('button', { name: words('review:proposals.confirm') }).count()).toBe(0);
  proposed = page.url().split('/').at(-1)!;
  expect(await violations(page)).toEqual([]);
});

step('an organiser confirms what the other one proposed', async () => {
  const second = await staff(site, 'organiser');
  await second.goto(`/organiser/${edition.slug}/entries`);
  await second.getByRole('button', { name: new RegExp(`^${words('review:queue.view.toConfirm')}`) }).click();
  await second.waitForURL(/view=to-confirm/);
  await second.goto(`/organiser/${edition.slug}/entries/${proposed}`);
  await second.getByRole('button', { name: words('review:proposals.confirm'), exact: true }).click();
  await second.getByRole('dialog').locator('button[type=submit]').click();
  await second.getByText(t('review.now.refused')).waitFor();
  expect(await violations(second)).toEqual([]);
});

step('shares entries out in one go, after a look at what would happen', async () => {
  await page.goto(`/organiser/${edition.slug}/entries`);
  await page.getByLabel(pattern('review:queue.choose-all')).check();
  await button(words('review:batch.action.spread')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByText(words('review:batch.skip.state')).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await confirm();
  await dialog.getByRole('status').first().waitFor();
});

step('each team sees its own outcome', async () => {
  await first.goto('/team');
  await first.getByText(team('entries.next.admitted')).waitFor();
  const states = await Promise.all(
    entries.map(({ client, entryId }) => client.get<{ state: string }>(`/entries/${entryId}`)),
  );
  const refused = entries[states.findIndex(({ state }) => state === 'refused')]!;
  const other = await pageOf(site, refused.client);
  await other.goto(`/team/entries/${refused.entryId}`);
  await other.getByText('参赛单位不在参赛地域范围内。').waitFor();
  expect(await violations(other)).toEqual([]);
  const mails = await behind(other).get<{ items: unknown[] }>(`/outbox?to=${encodeURIComponent(refused.email)}`);
  expect(mails.items.length).toBeGreaterThan(1);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
