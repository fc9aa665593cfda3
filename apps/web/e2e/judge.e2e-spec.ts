import type { Page } from 'playwright-core';
import type { DemoJudge, SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { mailTo, seat } from '../../../tools/demo/people.mjs';
import { behind, pageOf } from './crew.js';
import { chooseRegion, tabTo } from './form.js';
import { journey } from './journey.js';
import { decided, printed, readOtherwise, scanned, signed, typedOff } from './paper.js';
import { beginSeason, judgesOf, scoreAll, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`organiser:${key}`, params);
const w = (key: string, params = {}) => words(`workbench:${key}`, params);
const j = (key: string, params = {}) => words(`judge:${key}`, params);
const p = (key: string, params = {}) => words(`paper:${key}`, params);
const step = journey();
let site: Site;
let season: Season;
let organiser: Page;
let judge: Page;
let scorekeeper: Page;
let invited: DemoJudge;
let others: SeatedJudge[];
let base = '';

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'judge', 3, 2);
  organiser = season.organiser;
  base = `/organiser/${season.edition.slug}`;
});
afterAll(() => site.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page) => dialog(page).locator('button[type=submit]').click();
const roundName = () => season.edition.plan.rounds[0]!.name['zh-CN'];
const marks = () => judge.getByRole('spinbutton');
const saved = () => judge.locator('[data-place="uploaded"]').waitFor();
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);

step('the organiser invites a judge by the dialog', async () => {
  const [first, ...rest] = judgesOf('judge', 3);
  invited = first!;
  await organiser.goto(`${base}/judges`);
  await button(organiser, t('judges.add')).click();
  const form = dialog(organiser);
  await form.locator('button[type=submit]').click();
  await form.locator('[aria-invalid="true"]').first().waitFor();
  await form.getByLabel(t('judges.name')).fill(invited.name);
  await form.getByLabel(t('judges.email')).fill(invited.email);
  await form.getByLabel(t('judges.kind'), { exact: true }).selectOption(invited.kind);
  await form.getByLabel(t('judges.organisation'), { exact: true }).fill(invited.organisation.name);
  await form.getByLabel(t('review.uscc')).fill(invited.organisation.uscc);
  await form.getByLabel(t('review.kind')).selectOption(invited.organisation.kind);
  await chooseRegion(form, invited.organisation.region);
  await clean(organiser);
  await form.locator('button[type=submit]').click();
  await organiser.getByText(t('judges.invited', { name: invited.name })).waitFor();
  others = await seated(site, season, rest);
});

step('the judge accepts by the mailed link, signs the undertaking and finds an empty list', async () => {
  judge = await site.visitor({ width: 1024 });
  await judge.goto(await mailTo(site.url, invited.email, /(\/invitations\/[\w-]+)/));
  await judge.getByLabel(words('account:new-password')).fill('潞河清风 2026 correct');
  await clean(judge);
  await button(judge, words('account:invitation.accept-new')).click();
  await judge.waitForURL(/\/judge$/);
  await judge.getByRole('heading', { name: words('pool:undertaking.title') }).waitFor();
  await clean(judge);
  const name = judge.getByLabel(words('pool:undertaking.name'));
  await name.fill('别人');
  await button(judge, words('pool:undertaking.sign')).click();
  await judge.locator('[aria-invalid="true"]').waitFor();
  await name.fill(invited.name);
  await button(judge, words('pool:undertaking.sign')).click();
  await judge.getByText(j('assignments.empty'), { exact: true }).waitFor();
});

step('the organiser brings the entrants, seats the panel and draws', async () => {
  await organiser.goto(`${base}/rounds`);
  await organiser.getByRole('link', { name: roundName() }).click();
  await button(organiser, t('round.bring')).click();
  for (const { name } of [invited, ...others]) await organiser.getByRole('checkbox', { name }).check();
  await organiser.getByText(t('round.picked', { count: 3 }), { exact: true }).waitFor();
  await clean(organiser);
  await button(organiser, t('round.seat')).click();
  await organiser.getByLabel(t('round.own-seed')).fill('abc');
  await button(organiser, t('round.draw')).click();
  await organiser.getByText(t('round.seed-wrong'), { exact: true }).waitFor();
  await organiser.getByLabel(t('round.own-seed')).fill('tongzhou-2026');
  await button(organiser, t('round.draw')).click();
  await organiser.getByText('tongzhou-2026', { exact: true }).waitFor();
});

step('drafts another assignment beside it, publishes that, has it verified, and opens', async () => {
  await organiser.getByRole('link', { name: t('round.workbench') }).click();
  await organiser.getByText(w('settings.again'), { exact: true }).click();
  await organiser.getByLabel(w('settings.mostLoad')).fill('0,5');
  await button(organiser, w('begin')).click();
  await organiser.getByText(w('settings.whole'), { exact: true }).waitFor();
  await organiser.getByLabel(w('settings.mostLoad')).fill('3');
  await button(organiser, w('begin')).click();
  await organiser.getByText(w('draft.states.ready'), { exact: true }).waitFor();
  await clean(organiser);
  await button(organiser, w('draft.publish')).click();
  await organiser.getByText(w('draft.states.ready'), { exact: true }).waitFor({ state: 'detached' });
  await button(organiser, w('verify.again')).click();
  await organiser.getByText(w('verify.holds'), { exact: true }).waitFor();
  await clean(organiser);
  await organiser.getByRole('link', { name: roundName() }).click();
  await button(organiser, t('round.open')).click();
  await confirm(organiser);
  await organiser.getByText(t('round.states.open'), { exact: true }).first().waitFor();
  await clean(organiser);
});

step('the judge declares to be free before anything opens', async () => {
  await judge.reload();
  await button(judge, j('home.begin'))
    .or(judge.getByRole('link', { name: j('home.begin') }))
    .click();
  await judge.getByRole('heading', { name: j('declare.title') }).waitFor();
  expect(await judge.getByRole('article', { name: j('desk.dossier') }).count()).toBe(0);
  await clean(judge);
  await button(judge, j('declare.clear')).click();
  await judge.getByRole('article', { name: j('desk.dossier') }).waitFor();
  await clean(judge);
});

step('scores by keyboard in half points and is told what is missing', async () => {
  const [first, second] = [marks().nth(0), marks().nth(1)];
  await tabTo(judge, first);
  await judge.keyboard.type('4.3');
  await judge.getByText(j('sheet.mark-step')).waitFor();
  await first.selectText();
  await judge.keyboard.type('4.5');
  await judge.keyboard.press('ArrowUp');
  expect(await first.inputValue()).toBe('5');
  await tabTo(judge, second);
  await judge.keyboard.press('ArrowUp');
  await judge.keyboard.press('ArrowUp');
  expect(await second.inputValue()).toBe('0.5');
  await saved();
  await tabTo(judge, button(judge, j('sheet.submit')));
  await judge.keyboard.press('Enter');
  const count = (await marks().count()) - 2;
  await judge.getByText(j('sheet.blocked', { count })).waitFor();
  expect(
    await marks()
      .nth(2)
      .evaluate((element) => element === document.activeElement),
  ).toBe(true);
  await clean(judge);
});

step('finds the draft again after a reload', async () => {
  await judge.reload();
  await marks().first().waitFor();
  expect(await marks().nth(0).inputValue()).toBe('5');
  expect(await marks().nth(1).inputValue()).toBe('0.5');
});

step('must explain a low total, submits, and the sheet is locked', async () => {
  for (let index = 2; index < (await marks().count()); index++) await marks().nth(index).fill('3.5');
  await judge.getByText(pattern('judge:sheet.comment-due')).first().waitFor();
  await judge.getByLabel(j('sheet.comment'), { exact: true }).fill('太短');
  await button(judge, j('sheet.submit')).click();
  await judge.getByText(pattern('judge:sheet.comment-short')).waitFor();
  await judge
    .getByLabel(j('sheet.comment'), { exact: true })
    .fill('临床问题真实，但证据仍以推断为主，需要补充对照数据与注册路径。');
  await button(judge, j('sheet.submit')).click();
  await dialog(judge).getByText('19.5').waitFor();
  await confirm(judge);
  await judge.getByText(j('sheet.submitted'), { exact: true }).waitFor();
  expect(await marks().first().isEditable()).toBe(false);
  expect(await button(judge, j('sheet.submit')).count()).toBe(0);
  await clean(judge);
});

step('reads and writes on a phone as well', async () => {
  await judge.setViewportSize({ width: 360, height: 780 });
  await button(judge, j('desk.sheet')).click();
  expect(await overflow(judge)).toBe(0);
  await clean(judge);
  await judge.setViewportSize({ width: 1024, height: 900 });
});

step('another judge steps back and cannot open the entry any more', async () => {
  const other = await pageOf(site, others[0]!.client, { width: 1024 });
  await other.goto('/judge');
  await other.getByRole('link', { name: j('home.begin') }).click();
  await other.getByRole('heading', { name: j('declare.title') }).waitFor();
  const address = other.url();
  await button(other, j('recuse.verb')).click();
  await dialog(other).getByLabel(j('recuse.kinds.professional')).check();
  await dialog(other).getByLabel(j('recuse.reason')).fill('曾与该团队共同承担课题。');
  await clean(other);
  await dialog(other)
    .getByRole('button', { name: j('recuse.verb'), exact: true })
    .click();
  await other.getByText(j('home.recused')).waitFor();
  await other.goto(address);
  await other.waitForURL(/\/judge\?gone/);
});

step('the organiser sees how far everybody is, but no value, and finds a replacement', async () => {
  await organiser.reload();
  await organiser.getByText(t('round.vacancies'), { exact: true }).first().waitFor();
  expect(await organiser.locator('main').innerText()).not.toContain('19.5');
  await clean(organiser);
  await button(organiser, t('round.replace')).click();
  await clean(organiser);
  await button(organiser, words('seats:replace.verb')).click();
  await organiser.getByText(t('round.vacancies-text')).waitFor({ state: 'detached' });
  await organiser.getByText(pattern('organiser:round.missing')).first().waitFor();
});

step('a sheet on paper is typed off by two people and scanned; where they differ, a third decides', async () => {
  await organiser.getByRole('link', { name: p('open'), exact: true }).click();
  const print = await printed(organiser, others[1]!.name);
  await organiser.getByLabel(p('find.label')).fill('1');
  await button(organiser, p('find.go')).click();
  await organiser.getByRole('heading', { name: 'PRELIMINARY-0001', exact: true }).waitFor();
  await typedOff(organiser);
  await readOtherwise(behind(season.secretariat), new URL(organiser.url()).pathname.split('/').at(-1)!);
  await organiser.reload();
  await scanned(organiser, print);
  await organiser.getByText(p('news.differing')).waitFor();
  await clean(organiser);
  const person = { name: '何静怡', email: 'judge-scorekeeper@demo.example.org', role: 'scorekeeper' };
  const client = await seat(site.url, behind(organiser), season.edition.id, person);
  scorekeeper = await pageOf(site, client, { width: 1440 });
  await scorekeeper.goto(organiser.url());
  await decided(scorekeeper);
});

step('both sides sign it: the judge on a tablet, the scorekeeper at the desk', async () => {
  const tablet = await pageOf(site, others[1]!.client, { width: 768 });
  await tablet.goto('/judge');
  await tablet.getByRole('link', { name: p('sign.go') }).click();
  await signed(tablet);
  const [round] = scorekeeper.url().split('/paper/');
  await scorekeeper.goto(`${round}/signatures`);
  await signed(scorekeeper);
  await scorekeeper.getByText(p('sign.not-yet')).waitFor({ state: 'detached' });
  await organiser.goto(`${base}/rounds`);
  await organiser.getByRole('link', { name: roundName() }).click();
  await organiser.waitForURL(/\/rounds\/[\w-]+$/);
});

step('the organiser closes and reads the standings', async () => {
  const numbers = season.entries.map(({ receipt }) => receipt.number);
  const taste = (number: string) => 0.85 - 0.08 * numbers.indexOf(number);
  await scoreAll(behind(judge), season.edition.id, taste);
  // Far from the first judge, whatever entry that one and the paper began with.
  for (const { client } of others) await scoreAll(client, season.edition.id, (number) => taste(number) - 0.35);
  await organiser.reload();
  const apart = organiser.getByRole('button', { name: pattern('closing:excuse-this') });
  await apart.first().waitFor();
  for (let left = await apart.count(); left > 0; left -= 1) {
    await apart.first().click();
    await dialog(organiser).locator('textarea').fill('评审组长复核：分歧源于评委意见，维持评分。');
    await confirm(organiser);
    await dialog(organiser).waitFor({ state: 'detached' });
  }
  await button(organiser, t('round.close')).click();
  await organiser.getByText(t('round.states.closed'), { exact: true }).first().waitFor();
  await organiser.getByText(t('round.cut', { count: 2 })).waitFor();
  await clean(organiser);
});

step('the judge is told that the round is over, and reads until the best go on', async () => {
  await judge.goto('/judge');
  await judge.getByText(j('home.closed')).waitFor();
  await clean(judge);
});

step('the organiser lets the best go on', async () => {
  await button(organiser, t('round.advance')).click();
  await confirm(organiser);
  await organiser.getByText(t('round.states.advanced'), { exact: true }).first().waitFor();
  await organiser.getByText(t('round.outcomes.eliminated'), { exact: true }).waitFor();
  expect(await organiser.getByText(t('round.outcomes.advanced'), { exact: true }).count()).toBeGreaterThan(1);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
