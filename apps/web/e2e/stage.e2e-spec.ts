import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { seat } from '../../../tools/demo/people.mjs';
import { behind, pageOf, travel } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, playRounds, scoreAll, type Season, seated, signOff } from './season.js';
import { overflow, Site, violations } from './site.js';
import { comment, handIn, mark, place } from './tablet.js';
import { words } from './words.js';

const t = (key: string, params = {}) => words(`stage:${key}`, params);
const step = journey();
let site: Site;
let season: Season;
let panel: SeatedJudge[];
let sitting: { id: string; roundId: string };
let desk: Page;
let hall: Page;
let phone: Page;
let tablets: Page[];
let audience: Page;
let chair: Page;
let board: Page;
let order: string[];
let numbers: string[];

const taste = () => 0.8;

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'stage', 4, 4);
  panel = await seated(site, season, judgesOf('stage', 3));
  sitting = await openFinal();
  desk = await seatedAs('stage-manager');
  chair = await seatedAs('panel-chair');
}, 180_000);
afterAll(() => site.stop());

/** The last round open, with all its entries in one published sitting. */
async function openFinal() {
  const { edition, organiser } = season;
  const calls = behind(organiser);
  const { items: rounds } = await calls.get<{ items: { id: string; startsAt: string }[] }>(
    `/editions/${edition.id}/rounds`,
  );
  await playRounds(season, panel, taste, rounds.length - 1);
  const { id, startsAt } = rounds.at(-1)!;
  await travel(organiser, startsAt);
  await calls.put(`/rounds/${id}/entrants`);
  await calls.put(`/rounds/${id}/panel`, { judgeIds: panel.map((judge) => judge.id) });
  await calls.put(`/rounds/${id}/assignment`, { seed: randomBytes(8).toString('hex') });
  await calls.put(`/rounds/${id}/opening`);
  const slots = season.entries.map(({ entryId }) => ({ entryId, block: 1, fixed: false }));
  const format = { pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2, pauses: [] };
  const plan = { kind: 'judging', room: 1, venue: '一方健康谷', startsAt, ...format, slots };
  const draft = { version: 0, order: 'arranged', sessions: [plan] };
  const { version } = await calls.put<{ version: number }>(`/rounds/${id}/schedule`, draft);
  await calls.put(`/rounds/${id}/schedule/publication`, { version });
  const { items } = await calls.get<{ items: { id: string }[] }>(`/editions/${edition.id}/sittings`);
  return { id: items[0]!.id, roundId: id };
}

const seatedAs = async (role: string) => {
  const { edition, organiser } = season;
  const person = { name: '何静怡', email: `stage-${role}@demo.example.org`, role };
  return pageOf(site, await seat(site.url, behind(organiser), edition.id, person), { width: 1024 });
};
const button = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true });
const press = (verb: string) =>
  button(desk, t(`verbs.${verb}`))
    .first()
    .click();
const state = (name: string) =>
  desk
    .getByText(t(`states.${name}`), { exact: true })
    .first()
    .waitFor();
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);
const reason = async (label: string, words_: string) => {
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel(label).fill(words_);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
};
/** The entries' numbers as the public reads them, one after the other. */
const onTheWeb = () => audience.getByRole('rowheader');
const opened = async (kind: string) => {
  await button(desk, t(`screens.open-${kind}`)).click();
  const link = desk.getByRole('link', { name: kind === 'hall' ? /\/screen\// : /\/clock\// });
  await desk.getByLabel(t('screens.qr', { name: t(`screens.${kind}`) })).waitFor();
  const page = await site.visitor({ width: kind === 'hall' ? 1280 : 360 });
  await page.goto((await link.getAttribute('href'))!);
  return page;
};

step(
  'the stage manager opens a big screen and a clock for the teams; the public watches the running order',
  async () => {
    await desk.goto(`/organiser/${season.edition.slug}/stage`);
    const round = season.edition.plan.rounds.at(-1)!.name['zh-CN'];
    await desk.getByRole('link', { name: t('name.judging', { round, room: 1 }), exact: true }).click();
    await desk.getByText(t('desk.nobody')).waitFor();
    await clean(desk);
    hall = await opened('hall');
    phone = await opened('clock');
    await hall.getByText(t('screen.soon')).waitFor();
    await clean(hall);
    order = await desk.locator('ol li b').allInnerTexts();
    audience = await site.visitor();
    await audience.goto(`/rounds/${sitting.roundId}/running-order`);
    await onTheWeb().nth(3).waitFor();
    numbers = await onTheWeb().allInnerTexts();
    await clean(audience);
  },
);

step('two teams change places, and the first is called: screens and three tablets follow', async () => {
  tablets = await Promise.all(panel.map(({ client }) => pageOf(site, client, { width: 1024 })));
  // What is on the stage before a page has looked is left to its button.
  const looked = tablets.map((page) =>
    page.waitForResponse((answer) => answer.url().endsWith(`/editions/${season.edition.id}/stage`)),
  );
  await Promise.all(tablets.map((page) => page.goto('/judge')));
  await Promise.all(looked);
  await button(desk, t('order.swap')).click();
  await reason(t('reason'), '专家行程冲突');
  await desk.getByText(t('desk.first', { position: 1, title: order[1] })).waitFor();
  await button(desk, t('desk.call', { position: 1, title: order[1] }))
    .first()
    .click();
  await hall.getByText(t('screen.called')).waitFor();
  await Promise.all(tablets.map((page) => page.waitForURL(/\/judge\/assignments\//)));
  await Promise.all(tablets.map((page) => page.getByRole('heading', { level: 1, name: order[1] }).waitFor()));
});

step('the pitch runs, is paused, and gets disturbed time back', async () => {
  await press('start');
  await hall.getByText(/^7:\d\d$/).waitFor();
  await phone.getByText(/^7:\d\d$/).waitFor();
  await press('pause');
  await hall.getByText(new RegExp(t('clock.still'))).waitFor();
  await press('disturb');
  await desk.getByRole('dialog').getByLabel(t('disturb.seconds')).fill('600');
  await reason(t('reason'), '投影断电');
  await hall.getByText('8:00', { exact: true }).waitFor();
  await press('resume');
  await press('ask');
  await state('questions');
  await press('back');
  await state('pitching');
  await clean(desk);
  await clean(hall);
  await clean(phone);
  await onTheWeb().first().getByText(numbers[1]!).waitFor();
});

step(
  'sheets are counted as three tablets hand them in, and no value is seen before the chief judge releases it',
  async () => {
    await press('end');
    await hall.getByText(t('count', { submitted: 0, of: 3 })).waitFor();
    await chair.goto(desk.url());
    board = await chair.context().newPage();
    await board.goto((await chair.getByRole('link', { name: words('board:title') }).getAttribute('href'))!);
    await board.getByText(words('board:none-hint')).waitFor();
    await clean(board);
    await Promise.all(tablets.map((page, at) => mark(page, 0.7 + 0.05 * at)));
    for (const page of tablets) await comment(page, '需求真实，样机已完成，建议尽快补充注册路径与对照试验的计划。');
    await handIn(tablets[0]!);
    await hall.getByText(t('count', { submitted: 1, of: 3 })).waitFor();
    await Promise.all(tablets.slice(1).map(handIn));
    await hall.getByText(t('count', { submitted: 3, of: 3 })).waitFor();
    for (const page of tablets) await place(page, 'submitted').waitFor();
    expect(await hall.getByText(t('screen.result')).count()).toBe(0);
    for (const page of [hall, phone, audience]) expect(await page.locator('body').innerText()).not.toMatch(/\d\.\d/);
    for (const { client } of panel) await scoreAll(client, season.edition.id, taste);
    const sheets = words('board:sheets-of', { count: 3, of: 3 });
    await board.getByRole('cell', { name: sheets, exact: true }).nth(3).waitFor();
    expect(await board.getByText(words('board:released'), { exact: true }).count()).toBe(0);
    await button(chair, t('release.entry')).click();
    await hall.getByText(t('screen.result')).waitFor();
    await board.getByText(words('board:released'), { exact: true }).waitFor();
    await clean(board);
    await board.close();
    expect(await overflow(hall)).toBe(0);
  },
);

step('one team does not come, the others play', async () => {
  await button(desk, t('desk.call', { position: 2, title: order[0] }))
    .first()
    .click();
  await press('miss');
  await reason(words('common:reason.label'), '车辆故障未到');
  await hall.getByText(t('screen.absent')).waitFor();
  await button(desk, t('desk.call', { position: 3, title: order[2] }))
    .first()
    .click();
  await Promise.all(tablets.map((page) => page.getByRole('heading', { level: 1, name: order[2] }).waitFor()));
  await press('start');
  await press('end');
  for (const page of [audience, ...tablets.slice(1)]) await page.context().close();
});

step('a screen, a phone and a tablet that lost the network are right within two seconds of its return', async () => {
  const tablet = tablets[0]!;
  await tablet.goto('/judge');
  await tablet.getByText(t('follow.switch')).waitFor();
  const all = [hall, phone, tablet];
  for (const page of all) await page.context().setOffline(true);
  await button(desk, t('desk.call', { position: 4, title: order[3] }))
    .first()
    .click();
  await press('start');
  for (const page of all) await page.context().setOffline(false);
  const right = { timeout: 2000 };
  await Promise.all([
    ...[hall, phone].map((page) => page.getByText(/^7:\d\d$/).waitFor(right)),
    tablet.getByRole('heading', { level: 1, name: order[3] }).waitFor(right),
  ]);
  await press('end');
});

step('the result is released and revealed step by step, back and from the beginning', async () => {
  const { organiser, edition } = season;
  await signOff(season, sitting.roundId, panel);
  await behind(organiser).put(`/rounds/${sitting.roundId}/closure`, {});
  await chair.goto(desk.url());
  await button(chair, t('release.round')).click();
  await chair.getByText(t('release.round-out')).waitFor();
  await chair.goto(`/organiser/${edition.slug}/stage/reveals/${sitting.roundId}`);
  await button(chair, t('reveal.by-ranks')).click();
  await button(chair, t('reveal.show')).click();
  await hall.getByText(t('reveal.opening')).waitFor();
  await button(chair, t('reveal.next')).click();
  await hall.getByText(t('reveal.rank')).waitFor();
  await button(chair, t('reveal.back')).click();
  await hall.getByText(t('reveal.opening')).waitFor();
  await button(chair, t('reveal.darken')).click();
  await hall.getByText(t('reveal.opening')).waitFor({ state: 'detached' });
  await button(chair, t('reveal.lighten')).click();
  await hall.getByText(t('reveal.opening')).waitFor();
  await clean(chair);
  await clean(hall);
  await button(chair, t('reveal.hide')).click();
  await button(chair, t('reveal.show')).waitFor();
});

step('nothing went wrong on the way', () => {
  expect(site.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(fault))).toEqual([]);
  return Promise.resolve();
});
