import type { Locator, Page } from 'playwright-core';
import { mailTo, seat } from '../../../tools/demo/people.mjs';
import { behind, pageOf, staff } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, playRounds, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const n = (key: string, params = {}) => words(`notice:${key}`, params);
const o = (key: string, params = {}) => words(`objection:${key}`, params);
const walk = journey();
/** A step looks at several pages, each held against the rules of access. */
const step = (name: string, work: () => Promise<void>) => walk(name, work, 180_000);
const PHONE = '13900005678';
const PROOF = { name: '专利转让登记.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
const REASON = '专利权属证明与申报材料不符，异议成立，撤销奖项。';
const ANSWER = '专利确已转让，我单位持有独占许可，合同附后。';
let site: Site;
let season: Season;
let second: Page;
let supervisor: Page;
let desk = '';
let notice = '';
let receipt = '';
let objection = '';

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'notice', 7, 7);
  desk = `/organiser/${season.edition.slug}`;
  const panel = await seated(site, season, judgesOf('notice', 2));
  const numbers = season.entries.map(({ receipt: { number } }) => number);
  await playRounds(season, panel, (number) => 0.9 - 0.06 * numbers.indexOf(number));
  second = await staff(site, 'organiser2');
  await settle();
}, 300_000);
afterAll(() => site.stop());

/** Prizes by rank, special ones vacant, confirmed, let out and finalised, without a click. */
async function settle(): Promise<void> {
  const { edition, organiser } = season;
  const calls = behind(organiser);
  const at = `/editions/${edition.id}`;
  await calls.put(`${at}/prizes/proposal`);
  for (const { code: awardCode } of edition.plan.awards.filter(({ kind }) => kind === 'special'))
    await calls.post(`${at}/prizes`, { awardCode, entryId: null, reason: '无符合条件的候选项目，本届空缺。' });
  await behind(second).put(`${at}/prizes/confirmation`);
  const person = { name: '何静怡', email: 'notice-chair@demo.example.org', role: 'panel-chair' };
  const chair = await seat(site.url, calls, edition.id, person);
  const { items } = await calls.get<{ items: { id: string }[] }>(`${at}/rounds`);
  await chair.post(`/rounds/${items.at(-1)!.id}/result-releases`, {});
  await calls.post(`${at}/result-sets`, { comment: '三次复算一致，予以定稿。' });
}

const button = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = async (page: Page) => {
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'detached' });
};
const clean = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};
const used = new Set<string>();
/** The code of the last message: the outbox shows the one before it until that has come. */
const newestCode = async () => {
  let code = '';
  do code = await mailTo(site.url, PHONE, /(?<!\d)(\d{6})(?!\d)/);
  while (used.has(code));
  used.add(code);
  return code;
};
/** A number gets one code a minute: whoever asks too soon is told so, and asks again. */
const askForCode = async (page: Page) => {
  const come = () =>
    page
      .getByLabel(o('code'))
      .waitFor({ timeout: 3000 })
      .then(() => true)
      .catch(() => false);
  do await button(page, o('code-send')).click();
  while (!(await come()));
};
const prove = async (page: Page) => {
  await page.getByLabel(o('phone')).fill(PHONE);
  await askForCode(page);
  await page.getByLabel(o('code')).fill(await newestCode());
  await clean(page);
  await button(page, o('prove')).click();
};
const publish = async () => {
  await button(season.organiser, n('look')).click();
  const preview = season.organiser.getByRole('region', { name: n('look') });
  await button(preview, n('publish-now')).click();
  await dialog(season.organiser).getByText(n('sure-now')).waitFor();
  await clean(season.organiser);
  await confirm(season.organiser);
};
const shownFirst = async (page: Page) => {
  const table = page.getByRole('table').first();
  return (await table.getByRole('row').nth(1).innerText()).match(/\d{4}-QX-\d{4}/)?.[0];
};

step('an organiser reads the notice as it would go out and publishes it, asked once more', async () => {
  const { organiser } = season;
  await organiser.goto(`${desk}/notices`);
  await organiser.getByLabel(n('which')).selectOption({ label: n('choices.awards') });
  await clean(organiser);
  await publish();
  await organiser.getByText(n('states.running'), { exact: true }).waitFor();
  await clean(organiser);
  notice = (await organiser.getByRole('table').first().getByRole('link').first().getAttribute('href')) ?? '';
  expect(notice).toMatch(/^\/notices\//);
});

for (const width of [360, 1024, 1440]) {
  step(`everybody reads it at ${width} pixels`, async () => {
    const visitor = await site.visitor({ width });
    await visitor.goto(`/editions/${season.edition.slug}`);
    await visitor.getByText(n('running'), { exact: true }).waitFor();
    await visitor.goto(`/editions/${season.edition.slug}/notices`);
    await visitor.getByText(n('states.running'), { exact: true }).waitFor();
    await clean(visitor);
    await visitor.goto(notice);
    await visitor.getByText(season.entries[0]!.title).first().waitFor();
    await clean(visitor);
  });
}

step('somebody leaves a lead without a name, and is told that it is no objection', async () => {
  const visitor = await site.visitor({ width: 360 });
  await visitor.goto(notice);
  await visitor.getByRole('link', { name: n('tip'), exact: true }).click();
  await visitor.getByText(o('tip.plain-title')).waitFor();
  await clean(visitor);
  await button(visitor, o('tip.make')).click();
  await visitor.locator('[aria-invalid="true"]').first().waitFor();
  await visitor.getByLabel(o('tip.target')).selectOption({ index: 1 });
  await visitor.getByLabel(o('tip.words')).fill('听说核心专利已经转让。');
  await button(visitor, o('tip.make')).click();
  await visitor.getByText(o('tip.made'), { exact: true }).waitFor();
  await clean(visitor);
});

step('somebody objects under their name, with a number that a code proves, and gets a receipt', async () => {
  const visitor = await site.visitor({ width: 360 });
  await visitor.goto(notice);
  await visitor.getByRole('link', { name: n('object'), exact: true }).click();
  await visitor.getByLabel(o('phone')).waitFor();
  await clean(visitor);
  await prove(visitor);
  await visitor.getByLabel(o('name')).waitFor();
  await clean(visitor);
  await button(visitor, o('make')).click();
  await visitor.locator('[aria-invalid="true"]').first().waitFor();
  await clean(visitor);
  await visitor.getByLabel(o('name')).fill('秦若川');
  await visitor.getByLabel(o('target')).selectOption({ index: 1 });
  await visitor.getByLabel(o('words')).fill('该项目的核心专利已于申报前转让给其他单位，申报材料未说明。');
  await visitor.getByLabel(o('files.objector')).setInputFiles(PROOF);
  await visitor
    .getByRole('list', { name: o('files.kept') })
    .getByText(PROOF.name)
    .waitFor();
  await button(visitor, o('make')).click();
  await visitor.getByText(pattern('objection:made')).waitFor();
  receipt = /\d{4}-QX-Y\d{4}/.exec(await visitor.innerText('main'))?.[0] ?? '';
  expect(receipt).toMatch(/Y0001$/);
  await clean(visitor);
  const follow = visitor.getByRole('link', { name: o('follow') });
  expect(await follow.getAttribute('href')).toBe(`/objections/${receipt}`);
});

step('a supervisor finds both, reads who objects, accepts and asks the team', async () => {
  supervisor = await staff(site, 'supervisor', { width: 1024 });
  await supervisor.goto(`${desk}/objections`);
  await supervisor.getByText('听说核心专利已经转让。').waitFor();
  await clean(supervisor);
  await supervisor.getByRole('link', { name: receipt }).click();
  await button(supervisor, o('reveal')).click();
  await supervisor.getByText('秦若川', { exact: true }).waitFor();
  objection = new URL(supervisor.url()).pathname;
  await clean(supervisor);
  await button(supervisor, o('reject')).click();
  await clean(supervisor);
  await button(dialog(supervisor), words('common:cancel')).click();
  await button(supervisor, o('accept')).click();
  await supervisor.getByLabel(o('question')).fill('请说明核心专利的权属及转让情况，并提供证明。');
  const { now } = await behind(supervisor).get<{ now: string }>('/time');
  await supervisor
    .getByLabel(o('due-at'))
    .fill(`${new Date(Date.parse(now) + 2 * 86_400_000).toISOString().slice(0, 10)}T18:00`);
  await clean(supervisor);
  await button(supervisor, o('hear')).click();
  await supervisor.getByText(o('unanswered'), { exact: true }).waitFor();
  await clean(supervisor);
});

step('the team is asked on its own page and answers with a file, on a phone', async () => {
  const [{ client, entryId }] = season.entries as [Season['entries'][0]];
  const team = await pageOf(site, client, { width: 360 });
  await team.goto(`/team/entries/${entryId}`);
  await team.getByText(o('asked'), { exact: true }).waitFor();
  await clean(team);
  await team.getByLabel(o('files.team')).setInputFiles({ ...PROOF, name: '独占许可合同.pdf' });
  await team.getByText('独占许可合同.pdf').waitFor();
  await team.getByLabel(o('your-answer')).fill(ANSWER);
  await button(team, o('answer-send')).click();
  await team.getByText(ANSWER, { exact: true }).waitFor();
  await team.getByLabel(o('your-answer')).waitFor({ state: 'detached' });
  await clean(team);
});

step('the supervisor reads the answer and upholds the objection', async () => {
  await supervisor.goto(objection);
  await supervisor.getByText(ANSWER, { exact: true }).waitFor();
  await supervisor.getByLabel(o('outcome'), { exact: true }).selectOption({ label: o('outcomes.upheld-award') });
  await supervisor.getByLabel(o('reason')).fill(REASON);
  await button(supervisor, o('decide')).click();
  await dialog(supervisor).getByText(o('means.award')).waitFor();
  await clean(supervisor);
  await confirm(supervisor);
  await supervisor.getByText(o('remedies.title'), { exact: true }).waitFor();
  await clean(supervisor);
});

step('the next move up, and the objection says what is still to be done', async () => {
  const { organiser, edition } = season;
  const at = `/editions/${edition.id}`;
  const { hash } = await behind(organiser).get<{ hash: string }>(`${at}/prizes/cascade`);
  await behind(organiser).put(`${at}/prizes/cascade`, { hash });
  await behind(second).put(`${at}/prizes/confirmation`);
  await behind(organiser).post(`${at}/result-sets`, { comment: '异议成立后重新计算，三次复算一致。' });
  const { sets } = await behind(organiser).get<{ sets: { id: string; state: string }[] }>(`${at}/result-sets`);
  const { id } = sets.find(({ state }) => state === 'beside')!;
  await behind(organiser).put(`/result-sets/${id}/application`, { comment: '差异已逐项核对，予以采用。' });
  await organiser.goto(objection);
  await organiser.getByText(o('remedies.todo'), { exact: true }).waitFor();
  expect(await organiser.getByText(o('remedies.done'), { exact: true }).count()).toBe(2);
  await clean(organiser);
});

step('an organiser publishes a second notice that says so', async () => {
  const { organiser } = season;
  await organiser.getByRole('link', { name: o('remedies.notice') }).click();
  await organiser.getByLabel(n('which')).selectOption({ label: n('choices.awards') });
  await organiser.getByLabel(n('what')).fill('一项拟获奖项目因异议成立撤销，后续项目依次递补。');
  await publish();
  await organiser.getByText(n('states.replaced'), { exact: true }).waitFor();
  await organiser.goto(objection);
  await organiser.getByText(o('remedies.done'), { exact: true }).nth(2).waitFor();
  await clean(organiser);
});

step('everybody is led from the first notice to the second, and reads what changed', async () => {
  const { entries } = season;
  const visitor = await site.visitor();
  await visitor.goto(notice);
  await visitor.getByText(n('superseded.replaced')).waitFor();
  expect(await shownFirst(visitor)).toBe(entries[0]!.receipt.number);
  await clean(visitor);
  await visitor.getByRole('link', { name: n('see-later') }).click();
  await visitor.getByText(n('changed'), { exact: true }).first().waitFor();
  expect(await shownFirst(visitor)).toBe(entries[1]!.receipt.number);
  await clean(visitor);
});

step('whoever objected reads the decision with their receipt', async () => {
  const visitor = await site.visitor({ width: 360 });
  await visitor.goto(`/objections/${receipt}`);
  await prove(visitor);
  await visitor.getByText(REASON, { exact: true }).waitFor();
  await clean(visitor);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
