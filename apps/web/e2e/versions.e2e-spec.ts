import type { Page } from 'playwright-core';
import {
  behind,
  type Edition,
  type EditionPlan,
  editionOf,
  handedIn,
  milestoneOf,
  pageOf,
  staff,
  teamsOf,
  travel,
} from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const r = (key: string, params = {}) => words(`revisions:${key}`, params);
const step = journey();
const NAME = { 'zh-CN': '合作医院', en: 'Partner hospitals' };
const question = { key: 'partners', kind: 'text', label: NAME, required: true, blindSafe: false, max: 60 } as const;
const SHORTER = '更早发现，更快救治';
let site: Site;
let organiser: Page;
let lead: Page;
let edition: Edition;
let home = '';

beforeAll(async () => {
  site = await Site.open();
  organiser = await staff(site, 'organiser');
  edition = await editionOf(organiser);
  const [team] = await handedIn(site, edition, teamsOf('versions', 1));
  lead = await pageOf(site, team!.client, { width: 360 });
  home = `/team/entries/${team!.entryId}`;
  await change(edition.id, ({ form }) => form.sections[0]!.fields.push(question));
}, 120_000);
afterAll(() => site.stop());

const button = (name: string) => lead.getByRole('button', { name, exact: true });
const well = async () => {
  expect(await violations(lead)).toEqual([]);
  expect(await overflow(lead)).toBe(0);
};
const field = (key: string) =>
  edition.plan.form.sections.flatMap(({ fields }) => fields).find((one) => one.key === key)!;
const answered = async (id: string, key: string): Promise<unknown> => {
  const entry = await behind(lead).get<{ answers: { field: string; value: unknown }[] }>(`/entries/${id}`);
  return entry.answers.find((one) => one.field === key)?.value;
};

interface Plan {
  form: EditionPlan['form'] & { version: number };
  rounds: { rubrics: { criteria: { reads?: string[] }[] }[] }[];
}

/** The organisers change the form, under its next version. */
async function change(id: string, how: (plan: Plan) => unknown): Promise<void> {
  const { plan, version } = await behind(organiser).get<{ plan: Plan; version: number }>(`/editions/${id}/settings`);
  how(plan);
  plan.form.version += 1;
  await behind(organiser).put(`/editions/${id}/settings`, { plan, version });
}

step('a team that handed in is shown what a newer form changes, and may stay with its own', async () => {
  await lead.goto(home);
  await button(r('form.look')).click();
  await lead.getByText(r('form.change.added-required', { name: NAME['zh-CN'] })).waitFor();
  await well();
  await button(r('form.later')).click();
  await button(r('form.look')).waitFor();
});

step('it goes over, answers what is new and hands in again', async () => {
  await button(r('form.look')).click();
  await lead.getByRole('button', { name: pattern('revisions:form.adopt') }).click();
  await lead.getByText(r('form.title')).waitFor({ state: 'detached' });
  await lead.goto(`${home}/form/${edition.plan.form.sections[0]!.code}`);
  await lead.getByLabel(NAME['zh-CN'], { exact: true }).fill('通州医院、潞河医院');
  await lead.getByLabel(field('oneLiner').label['zh-CN'], { exact: true }).fill(SHORTER);
  await lead.getByRole('heading', { level: 2 }).first().click();
  await lead.getByRole('status').getByText(pattern('common:save.saved')).first().waitFor();
  await lead.goto(`${home}/submit`);
  await button(words('team:submit.verb-again')).click();
  await lead.waitForURL(/\/receipt$/);
});

step('reads what it handed in first, on paper too', async () => {
  await lead.goto(home);
  await lead
    .getByRole('link', { name: r('lines.of', { no: 1 }) })
    .first()
    .click();
  await lead.getByText(r('read.next-older', { no: 2 })).waitFor();
  expect(await lead.locator('main').innerText()).not.toContain(SHORTER);
  await well();
  const paper = await lead.request.get(`/api${home.replace('/team', '')}/revisions/1/pdf`);
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
});

step('compares the two, and the other way round', async () => {
  await lead.goto(home);
  await lead
    .getByRole('link', { name: r('lines.compare-of', { no: 2 }) })
    .first()
    .click();
  await lead.getByText(pattern('revisions:compare.forms')).waitFor();
  await lead.getByText(r('part-added')).first().waitFor();
  await well();
  await button(r('compare.swap')).click();
  await lead.getByText(r('part-removed')).first().waitFor();
  await well();
});

step('in the next edition it takes over what both ask alike, and is told what stays behind and why', async () => {
  const { now } = await behind(lead).get<{ now: string }>('/time');
  const t0 = `${Number(now.slice(0, 4)) + 1}-05-20T00:00:00+08:00`;
  const next = await behind(organiser).post<{ id: string; slug: string }>(`/editions/${edition.id}/copies`, { t0 });
  await change(next.id, ({ form, rounds }) => {
    form.sections[0]!.fields.find(({ key }) => key === 'oneLiner')!.max = 4;
    for (const section of form.sections) section.fields = section.fields.filter(({ key }) => key !== 'clinicalNeed');
    for (const { criteria } of rounds.flatMap(({ rubrics }) => rubrics))
      for (const one of criteria) if (one.reads) one.reads = one.reads.filter((key) => key !== 'clinicalNeed');
  });
  await behind(organiser).put(`/editions/${next.id}/publication`);
  await travel(organiser, (await milestoneOf(organiser, next.slug, 'REGISTRATION')).startsAt);
  const basics = { title: '新一届的参赛项目', track: '02', division: 'A' };
  const { id } = await behind(lead).post<{ id: string }>(`/editions/${next.id}/entries`, basics);
  await lead.goto(`/team/entries/${id}`);
  await button(words('copies:verb')).click();
  await lead.getByText(pattern('copies:taken')).waitFor();
  const nameOf = (key: string) => field(key).label['zh-CN'];
  await lead.getByText(words('copies:why.no-question', { name: nameOf('clinicalNeed') })).waitFor();
  await lead.getByText(words('copies:why.does-not-fit', { name: nameOf('oneLiner') })).waitFor();
  await well();
  expect(await answered(id, 'partners')).toBe('通州医院、潞河医院');
  expect(await answered(id, 'oneLiner')).toBeUndefined();
  await button(words('copies:undo')).click();
  await lead.getByText(pattern('copies:undone')).waitFor();
  expect(await answered(id, 'partners')).toBeNull();
  await button(words('copies:verb')).click();
  await lead.getByText(pattern('copies:taken')).waitFor();
  expect(await answered(id, 'partners')).toBe('通州医院、潞河医院');
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
