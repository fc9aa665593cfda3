import type { Locator, Page } from 'playwright-core';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { readFromRoom, releaseFinal, revealPrizes, sharedPicture } from './after-final.js';
import { pageOf, staff } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, byBallot, judgesOf, playRounds, type Season, seated, seatedToo } from './season.js';
import { overflow, Site, violations } from './site.js';
import { words } from './words.js';

const t = (key: string, params = {}) => words(`organiser:${key}`, params);
const f = (key: string, params = {}) => words(`finalising:${key}`, params);
const p = (key: string, params = {}, locale: 'zh-CN' | 'en' = 'zh-CN') => words(`public:${key}`, params, locale);
const d = (key: string, params = {}) => words(`deliberation:${key}`, params);
const step = journey();
const GROUNDS = '完成首例临床应用，推动指南修订。';
const REASON = '评审委员会推荐，组委会审议通过。';
let site: Site;
let season: Season;
let organiser: Page;
let second: Page;
let board = '';
let panel: SeatedJudge[] = [];
let phone: Page;
/** Who holds the person's prize. */
let talent = '';
let final = '';

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'results', 7, 7);
  organiser = season.organiser;
  await byBallot(season, 'BEST_ORIGINALITY');
  panel = await seated(site, season, judgesOf('results', 2));
  const numbers = season.entries.map(({ receipt }) => receipt.number);
  // The first two are equal in everything: the panel has to decide who is first.
  await playRounds(season, panel, (number) => 0.86 - 0.06 * Math.max(1, numbers.indexOf(number)));
  board = `/organiser/${season.edition.slug}/prizes`;
}, 120_000);
afterAll(() => site.stop());

const button = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = async (page: Page) => {
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'detached' });
};
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);
const award = (code: string) => season.edition.plan.awards.find((one) => one.code === code)!;
const card = (code: string) => organiser.getByRole('region', { name: award(code).name['zh-CN'], exact: true });
const full = (code: string) =>
  card(code)
    .getByText(t('prizes.taken', { taken: award(code).quota, quota: award(code).quota }))
    .waitFor();
/** Few candidates are radio buttons, many a list. */
const choose = async (form: Locator, which: number) => {
  const radios = form.getByRole('radio');
  const list = form.getByRole('combobox', { name: t('prizes.candidates') });
  await radios.or(list).first().waitFor();
  if ((await radios.count()) > 0) await radios.nth(which).check();
  else await list.selectOption({ index: which + 1 });
};
const nominate = async (code: string, which: number, verb = 'nominate') => {
  await button(card(code), t(`prizes.${verb}`)).click();
  const form = dialog(organiser);
  await choose(form, which);
  if (award(code).holder === 'person') {
    const holder = form.getByLabel(t('prizes.holder'));
    await holder.selectOption({ index: 1 });
    talent = (await holder.locator('option:checked').textContent()) ?? '';
  }
  await form.getByLabel(t('prizes.reason')).fill(REASON);
  await confirm(organiser);
  await full(code);
};
const publish = async (note: string) => {
  await organiser.goto(board.replace('prizes', 'results'));
  await organiser.getByLabel(t('results.note')).fill(note);
  await button(organiser, words('release:desk.prepare')).click();
  await button(organiser, words('release:desk.drop')).waitFor();
  await clean(organiser);
  await button(organiser, t('results.publish')).click();
  await confirm(organiser);
  await organiser.getByRole('cell', { name: note }).waitFor();
};

/** Presses, gives a comment, and waits until this set counts. */
const finalise = async (verbs: readonly string[], number: number) => {
  await organiser.goto(board.replace('prizes', 'finalising'));
  for (const verb of verbs) {
    await button(organiser, f(verb)).click();
    await dialog(organiser).getByLabel(words('common:reason.label')).fill('三次复算一致，差异已核对。');
    await confirm(organiser);
  }
  const set = organiser.getByRole('region', { name: f('sets.number', { number }), exact: true });
  await set
    .or(organiser.locator(`#set-${number}`))
    .first()
    .getByText(f('sets.states.live'), { exact: true })
    .waitFor();
};

step('a tie for the first prize is put before the panel', async () => {
  await organiser.goto(board);
  await card('FIRST').waitFor();
  await button(organiser, t('prizes.propose')).waitFor({ state: 'detached' });
  await clean(organiser);
  await button(card('FIRST'), t('prizes.decide-tie')).click();
  await button(dialog(organiser), t('prizes.nominate')).click();
  await dialog(organiser).locator('[aria-invalid="true"]').first().waitFor();
  expect(await dialog(organiser).getByRole('radio').count()).toBe(2);
  await clean(organiser);
  await button(dialog(organiser), words('common:cancel')).click();
  await dialog(organiser).waitFor({ state: 'detached' });
  await nominate('FIRST', 0, 'decide-tie');
});

step('the other tiered prizes follow from the ranks', async () => {
  await button(organiser, t('prizes.propose')).click();
  for (const code of ['FIRST', 'SECOND', 'THIRD']) await full(code);
  await button(organiser, t('prizes.propose')).waitFor({ state: 'detached' });
});

step('an expert names somebody of a team, with grounds, on a phone', async () => {
  phone = await pageOf(site, panel[0]!.client, { width: 360 });
  await phone.goto(`/judge/ballots/${season.edition.id}`);
  await button(phone, d('name.for', { award: award('OUTSTANDING_TALENT').name['zh-CN'] })).click();
  const form = dialog(phone);
  await form.locator('button[type=submit]').click();
  await form.locator('[aria-invalid="true"]').first().waitFor();
  await form.getByLabel(d('name.entry')).selectOption({ index: 1 });
  const person = form.getByLabel(d('name.person'));
  await person.selectOption({ index: 1 });
  const named = (await person.locator('option:checked').textContent())!;
  await form.getByLabel(d('name.grounds')).fill(GROUNDS);
  expect(await overflow(phone)).toBe(0);
  await clean(phone);
  await confirm(phone);
  await phone.getByText(d('name.done', { name: named }), { exact: true }).waitFor();
});

step('the deliberation room shows each finalist, by keyboard too, and a chair the documents they judged', async () => {
  const room = board.replace('prizes', 'deliberation');
  await organiser.goto(room);
  const finalists = organiser.getByRole('region');
  await finalists.first().waitFor();
  expect(await finalists.count()).toBe(season.entries.length);
  await finalists.first().getByText(d('room.standing.holds'), { exact: true }).waitFor();
  expect(await organiser.getByText(GROUNDS).count()).toBe(1);
  await clean(organiser);
  await seatedToo(site, season, panel[0]!, 'panel-chair');
  phone = await pageOf(site, panel[0]!.client, { width: 360 });
  await phone.goto(room);
  const way = phone.getByRole('link', { name: d('room.open') }).first();
  await way.waitFor();
  expect(await overflow(phone)).toBe(0);
  await clean(phone);
  await way.focus();
  await phone.keyboard.press('Enter');
  await phone.waitForURL(/\/judge\/assignments\//);
  await phone.getByRole('heading', { level: 1 }).waitFor();
});

step('a vote that was opened by mistake is broken off with a reason, and nobody votes in it any more', async () => {
  await organiser.goto(board);
  await button(card('BEST_ORIGINALITY'), d('desk.open')).click();
  await button(card('BEST_ORIGINALITY'), d('desk.count')).click();
  await clean(organiser);
  await button(dialog(organiser), words('common:cancel')).click();
  await button(card('BEST_ORIGINALITY'), d('desk.void')).click();
  await dialog(organiser).getByLabel(words('common:reason.label')).fill('候选名单有误，重新投票。');
  await clean(organiser);
  await confirm(organiser);
  await card('BEST_ORIGINALITY').getByText(d('desk.states.void'), { exact: true }).waitFor();
  await phone.goto(`/judge/ballots/${season.edition.id}`);
  await phone.getByText(d('own.states.void'), { exact: true }).waitFor();
});

step('the panel chooses a special prize in secret: one judge on a phone, one without a click', async () => {
  await button(card('BEST_ORIGINALITY'), d('desk.open')).click();
  await card('BEST_ORIGINALITY').getByText(d('desk.states.open'), { exact: true }).waitFor();
  const [, other] = panel;
  await phone.goto('/judge');
  await phone.getByRole('link', { name: d('first.open'), exact: true }).click();
  await phone.getByRole('radio').first().waitFor();
  expect(await overflow(phone)).toBe(0);
  await clean(phone);
  await button(phone, d('vote.give')).click();
  await phone.getByText(d('vote.missing')).waitFor();
  await phone.getByRole('radio').first().check();
  await button(phone, d('vote.give')).click();
  await clean(phone);
  await confirm(phone);
  await phone.getByText(d('own.voted'), { exact: true }).waitFor();
  const mine = await other!.client.get<{ items: { id: string; round: { candidates: { id: string }[] } }[] }>(
    `/editions/${season.edition.id}/ballots/mine`,
  );
  const { id, round } = mine.items.at(-1)!;
  const vote = { round: 1, choice: round.candidates[0]!.id, receipt: 'ab'.repeat(16) };
  await other!.client.put(`/ballots/${id}/vote`, vote);
  await full('BEST_ORIGINALITY');
  await phone.getByText(/2 张选票/).waitFor();
});

step('special prizes are named with a reason, or left vacant', async () => {
  await nominate('HIGHEST_POTENTIAL', 1);
  await nominate('OUTSTANDING_TALENT', 2);
  await button(card('BEST_APPLICATION'), t('prizes.leave')).click();
  await dialog(organiser).getByLabel(words('common:reason.label')).fill('无符合条件的候选项目，本届空缺。');
  await confirm(organiser);
  await full('BEST_APPLICATION');
  await clean(organiser);
});

step('whoever proposed cannot confirm; a second person does', async () => {
  await organiser.getByText(t('prizes.second-person'), { exact: true }).waitFor();
  second = await staff(site, 'organiser2');
  await second.goto(board);
  const count = season.edition.plan.awards.reduce((sum, { quota }) => sum + quota, 0);
  await button(second, t('prizes.confirm', { count })).click();
  await clean(second);
  await confirm(second);
  await second.getByText(t('prizes.all-confirmed'), { exact: true }).waitFor();
});

step('the chief judge lets the final’s result out: before, nothing of it is published', async () => {
  await organiser.goto(board.replace('prizes', 'results'));
  await organiser.getByText(t('results.blockers.final-not-released'), { exact: true }).waitFor();
  const released = await releaseFinal(site, season);
  final = released.final;
  await readFromRoom(await pageOf(site, released.chair, { width: 360 }), board.replace('prizes', 'deliberation'));
});

step(
  'nothing is told or published before it is finalised: three recomputations agree, and an organiser puts a name to it',
  async () => {
    await organiser.goto(board.replace('prizes', 'results'));
    await organiser.getByText(t('results.blockers.not-finalised'), { exact: true }).waitFor();
    await finalise(['finalise.verb'], 1);
    expect(await overflow(organiser)).toBe(0);
    await clean(organiser);
    const told = await revealPrizes(organiser, board.replace('prizes', `stage/reveals/${final}`));
    const at = (code: string) => told.findIndex((line) => line.includes(award(code).name['zh-CN']));
    expect([at('THIRD') > 0, at('THIRD') < at('SECOND'), at('SECOND') < at('FIRST')]).toEqual([true, true, true]);
    expect(told.filter((line) => line.includes(talent))).toHaveLength(1);
  },
);

step('the organiser looks over the results and publishes them, with a picture to share', async () => {
  await publish('正式公布');
  const picture = await sharedPicture(await site.visitor(), `/editions/${season.edition.slug}/results`);
  expect(picture).toEqual({ said: [1200, 630], is: [1200, 630] });
});

for (const width of [360, 1440])
  for (const locale of ['zh-CN', 'en'] as const)
    step(`everybody reads them at ${width} pixels in ${locale}`, async () => {
      const visitor = await site.visitor({ width });
      await visitor.goto(`/editions/${season.edition.slug}/results?lang=${locale}`);
      await visitor.getByText(p('results.current', {}, locale), { exact: true }).waitFor();
      for (const { name, kind } of season.edition.plan.awards) {
        const shown = visitor.getByRole('region', { name: name[locale], exact: true });
        expect(await shown.getByRole('listitem').count()).toBeGreaterThan(0);
        if (kind === 'tiered')
          await shown
            .getByText(/\d{4}-QX-\d{4}/)
            .first()
            .waitFor();
      }
      await visitor.getByText(talent).first().waitFor();
      expect(await overflow(visitor)).toBe(0);
      await clean(visitor);
    });

step('a prize taken back is given anew, confirmed and published as a correction', async () => {
  const old = await site.visitor();
  await old.goto(`/editions/${season.edition.slug}/results`);
  await old.getByRole('link', { name: p('results.permalink') }).click();
  await old.waitForURL(/\/results\/1$/);
  await organiser.goto(board);
  await card('OUTSTANDING_TALENT').getByRole('button', { name: /./ }).first().click();
  await dialog(organiser).getByLabel(words('common:reason.label')).fill('获奖人提出放弃，组委会同意。');
  await confirm(organiser);
  await nominate('OUTSTANDING_TALENT', 0);
  await second.goto(board);
  await button(second, t('prizes.confirm', { count: 1 })).click();
  await confirm(second);
  await second.getByText(t('prizes.all-confirmed'), { exact: true }).waitFor();
  await finalise(['finalise.again', 'decide.application'], 2);
  await publish('更正：杰出人才奖改授');
  await old.reload();
  await old.getByText(p('results.superseded-text')).waitFor();
  await clean(old);
  await old.getByRole('link', { name: p('results.see-current') }).click();
  await old.getByText('更正：杰出人才奖改授').waitFor();
  await old.getByText(p('results.release', { number: 2 }), { exact: true }).waitFor();
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
