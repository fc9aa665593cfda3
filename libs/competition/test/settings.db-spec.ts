import { readFileSync } from 'node:fs';
import { CompetitionModule, FoundFromFile, LockRules } from '#competition';
import { IdentityModule } from '#identity';
import { historyOf } from '#journal';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { EditionPlan } from '../src/domain/edition-plan.js';
import type { SettingsView } from '../src/queries/edition.view.js';
import type { PlanPreviewView, VersionDifferencesView, VersionsView } from '../src/queries/version.view.js';
import { bodyOf, draft, edition, everything, planLike2024, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const settings = async (actor: Actor, id: string) =>
  bodyOf<SettingsView>(await portal.as(actor).get(`/editions/${id}/settings`));
const patch = (actor: Actor, id: string, parts: object, version = 1, note?: string) =>
  portal.as(actor).patch(`/editions/${id}/settings`, { parts, version, note });
const refused = async (attempt: () => Promise<Parameters<typeof said>[0]>, expected: string) => {
  const before = await everything(portal);
  const answer = await attempt();
  expect(said(answer)).toBe(expected);
  expect(await everything(portal)).toEqual(before);
  return answer.body;
};

describe('saving one part', () => {
  it('leaves what others changed meanwhile, and keeps the note', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    expect(bodyOf(await patch(organiser, id, { correctionDays: 5 }, 1, ' 应各单位要求 '))).toEqual({ version: 2 });
    expect(bodyOf(await patch(organiser, id, { faq: [] }, 1))).toEqual({ version: 3 });
    expect((await settings(organiser, id)).plan).toEqual({ ...plan, correctionDays: 5, faq: [] });
    const { items } = bodyOf<VersionsView>(await portal.as(organiser).get(`/editions/${id}/versions`));
    expect(items.map(({ version, parts, note }) => [version, parts, note])).toEqual([
      [3, ['faq'], ''],
      [2, ['correctionDays'], '应各单位要求'],
      [1, [], ''],
    ]);
    expect(items[0]).toMatchObject({ writtenBy: '林知远' });
    expect(items[2]).toMatchObject({ writtenBy: null });
  });

  it('shows and takes how many entries a person may have, in a plan from before it said so too', async () => {
    const { id, organiser } = await edition(
      portal,
      planLike2024((plan) => delete plan.entries),
    );
    expect((await settings(organiser, id)).plan.entries).toEqual({ lead: 1, member: 2 });
    const wrong = await refused(() => patch(organiser, id, { entries: { lead: 3, member: 2 } }), '422 plan-invalid');
    expect(wrong).toMatchObject({ fields: [{ path: 'entries.member', code: 'too-small', params: { min: 3 } }] });
    expect(bodyOf(await patch(organiser, id, { entries: { lead: 2, member: 4 } }))).toEqual({ version: 2 });
    expect((await settings(organiser, id)).plan.entries).toEqual({ lead: 2, member: 4 });
  });

  it('is stale where the same part has changed, and shows it as it stands', async () => {
    const { id, organiser } = await edition(portal);
    await patch(organiser, id, { correctionDays: 5 });
    const body = await refused(() => patch(organiser, id, { correctionDays: 7 }), '409 stale');
    expect(body).toMatchObject({ version: 2, parts: ['correctionDays'], current: { correctionDays: 5 } });
    await refused(() => patch(organiser, id, { correctionDays: 7 }, 9), '409 stale');
    await refused(() => patch(organiser, id, { correctionDays: 7 }, 1e308), '422 invalid');
    expect(bodyOf(await patch(organiser, id, { correctionDays: 7 }, 2))).toEqual({ version: 3 });
  });

  it('raises the version of a published form and of reworded consents by itself', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const form = structuredClone(plan.form);
    Object.assign(form.sections[0]!.name, { en: 'About it' });
    const consents = structuredClone(plan.consents);
    Object.assign(consents[1]!.text, { en: 'Other words' });
    expect((await patch(organiser, id, { form, consents })).status).toBe(200);
    const after = (await settings(organiser, id)).plan;
    expect([after.form.version, after.consents.map(({ version }) => version)]).toEqual([
      2,
      [1, consents[1]!.version + 1, 1, 1, 1],
    ]);
  });

  it.each<[string, object, string]>([
    ['a part that does not exist', { prices: [] }, '422 plan-invalid'],
    ['an unsound part', { members: { min: 5, max: 2 } }, '422 plan-invalid'],
    ['a fixed part', { slug: 'else' }, '409 identity-fixed'],
    [
      'a lost kind of file',
      { documents: planLike2024().documents.filter(({ code }) => code !== 'VIDEO') },
      '409 codes-in-use',
    ],
  ])('refuses %s', async (_, parts, expected) => {
    const { id, organiser } = await edition(portal);
    await refused(() => patch(organiser, id, parts), expected);
  });

  it('is the organiser’s alone', async () => {
    const { id } = await edition(portal);
    const other = (await edition(portal)).organiser;
    await refused(() => patch(other, id, { correctionDays: 5 }), '403 not-allowed');
    for (const path of ['versions', 'versions/1/differences', 'plan-file', 'opening-check'])
      expect(said(await portal.as(other).get(`/editions/${id}/${path}`))).toBe('403 not-allowed');
  });

  it('tells what is locked, part by part', async () => {
    const { id, organiser } = await edition(portal);
    const locks = async () =>
      Object.fromEntries((await settings(organiser, id)).locks.map(({ part, lock }) => [part, lock]));
    const open = { slug: 'fixed', timeline: 'names-only', tracks: 'codes-stay', form: 'versioned', faq: 'free' };
    expect(await locks()).toMatchObject({ ...open, rounds: 'codes-stay', awards: 'free' });
    await portal.unit.run((tx) => portal.get(LockRules).within(tx, portal.system, id));
    expect(await locks()).toMatchObject({ ...open, rounds: 'rules-locked', awards: 'rules-locked' });
  });
});

it('takes a part away that a plan may do without, and brings it back', async () => {
  const plan = planLike2024();
  const { id, organiser } = await edition(portal, plan);
  const { pledge, ...rest } = plan;
  expect(pledge).toBeDefined();
  expect(bodyOf(await patch(organiser, id, { pledge: null }))).toEqual({ version: 2 });
  expect((await settings(organiser, id)).plan).toEqual(rest);
  expect((await portal.as(organiser).put(`/editions/${id}/versions/2/reversal`, { note: '恢复' })).status).toBe(200);
  expect((await settings(organiser, id)).plan).toEqual(plan);
  const text = { 'zh-CN': '新的承诺', en: 'Another pledge' };
  expect((await patch(organiser, id, { pledge: { ...pledge, text } }, 3)).status).toBe(200);
  expect((await settings(organiser, id)).plan.pledge).toMatchObject({ text, version: (pledge?.version ?? 0) + 1 });
  await refused(() => patch(organiser, id, { faq: null }, 4), '422 plan-invalid');
});

describe('looking before saving', () => {
  it('answers differences, faults by path and the rule against it, and writes nothing', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const before = await everything(portal);
    const look = async (parts: object) =>
      bodyOf<PlanPreviewView>(await portal.as(organiser).post(`/editions/${id}/settings/previews`, { parts }));
    expect(await look({ correctionDays: 4 })).toEqual({
      ...{ version: 1, faults: [], refusal: null, dates: null },
      differences: [{ path: 'correctionDays', kind: 'changed', before: 3, after: 4 }],
    });
    expect((await look({ correctionDays: 0 })).faults).toEqual([
      { path: 'correctionDays', code: 'too-small', params: { min: 1 } },
    ]);
    expect((await look({ documents: plan.documents.filter(({ code }) => code !== 'VIDEO') })).refusal).toEqual({
      ...{ code: 'codes-in-use', params: { codes: ['documents.VIDEO'] } },
    });
    expect((await look({ tracks: plan.tracks.toReversed() })).differences).toEqual([
      {
        path: 'tracks',
        kind: 'moved',
        before: ['01', '02', '03', '04', '05', '06'],
        after: ['06', '05', '04', '03', '02', '01'],
      },
    ]);
    expect(await everything(portal)).toEqual(before);
  });
});

describe('versions', () => {
  it('are compared, and one is taken back as a new change', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    await patch(organiser, id, { correctionDays: 5 });
    await patch(organiser, id, { faq: plan.faq.slice(1) }, 2);
    const at = (path: string) => portal.as(organiser).get(`/editions/${id}/versions/${path}`);
    const { differences } = bodyOf<VersionDifferencesView>(await at('3/differences?from=1'));
    expect(differences.map(({ path }) => path.split('.')[0])).toContain('correctionDays');
    expect(bodyOf<VersionDifferencesView>(await at('2/differences')).differences).toEqual([
      { path: 'correctionDays', kind: 'changed', before: 3, after: 5 },
    ]);
    expect(said(await at('9/differences'))).toBe('404 not-found');
    const back = (version: number) =>
      portal.as(organiser).put(`/editions/${id}/versions/${version}/reversal`, { note: '误改' });
    expect(bodyOf(await back(2))).toEqual({ version: 4 });
    expect((await settings(organiser, id)).plan).toEqual({ ...plan, faq: plan.faq.slice(1) });
    const body = await refused(() => back(2), '409 changed-since');
    expect(body).toMatchObject({ parts: ['correctionDays'] });
    await refused(() => back(1), '404 not-found');
  });

  it('are listed with the same statements, one or three', async () => {
    const { id, organiser } = await edition(portal);
    const list = () => portal.as(organiser).get(`/editions/${id}/versions`);
    await patch(organiser, id, { correctionDays: 4 });
    const one = await portal.counting(list);
    for (const days of [5, 6]) await patch(organiser, id, { correctionDays: days }, days - 3);
    expect(await portal.counting(list)).toBe(one);
  });
});

describe('the edition file', () => {
  const seed = readFileSync('database/seeds/edition-2024.json', 'utf8');
  const bytes = async (actor: Actor, id: string) => (await portal.as(actor).get(`/editions/${id}/plan-file`)).bytes;
  const bring = (actor: Actor, id: string, file: string, version = 1) =>
    portal.as(actor).put(`/editions/${id}/plan-file`, { file, version });
  const founded = async (text: string, year = 2031) => {
    const at = new Date(`${year}-03-03T00:00:00+08:00`);
    const id = await portal.unit.run((tx) => portal.get(FoundFromFile).historic(tx, portal.system, text, at));
    return { id, organiser: await portal.actor({ seats: [{ editionId: id, role: 'organiser' }] }) };
  };

  it('comes out byte for byte as it was founded from', async () => {
    const { id, organiser } = await founded(seed);
    expect((await bytes(organiser, id)).equals(Buffer.from(seed))).toBe(true);
  });

  it('goes out and comes in again without changing a byte, with placeholders or without', async () => {
    const { id, organiser } = await edition(portal);
    const first = await bytes(organiser, id);
    expect(bodyOf(await bring(organiser, id, first.toString()))).toEqual({ version: 1 });
    expect((await bytes(organiser, id)).equals(first)).toBe(true);
    const { slug, code, numberPrefix } = (await settings(organiser, id)).plan;
    const own = seed
      .replace('"slug": "{{year}}"', `"slug": "${slug}"`)
      .replace('"code": "FZX-YXZH-{{year}}"', `"code": "${code}"`)
      .replace('"numberPrefix": "{{year}}-QX-"', `"numberPrefix": "${numberPrefix}"`);
    expect(bodyOf(await bring(organiser, id, own))).toEqual({ version: 1 });
    expect((await bytes(organiser, id)).equals(Buffer.from(own))).toBe(true);
    await patch(organiser, id, { correctionDays: 6 });
    const changed = (await bytes(organiser, id)).toString();
    expect(JSON.parse(changed)).toEqual({ ...(JSON.parse(own) as object), correctionDays: 6 });
    expect(bodyOf(await bring(organiser, id, changed, 2))).toEqual({ version: 2 });
    expect((await bytes(organiser, id)).toString()).toBe(changed);
  });

  it('shows what it would change first, and changes it with the note', async () => {
    const { id, organiser } = await edition(portal);
    const file = (await bytes(organiser, id)).toString().replace('"correctionDays": 3', '"correctionDays": 8');
    const look = await portal.as(organiser).post(`/editions/${id}/plan-file/previews`, { file });
    expect(bodyOf<PlanPreviewView>(look).differences).toEqual([
      { path: 'correctionDays', kind: 'changed', before: 3, after: 8 },
    ]);
    expect(bodyOf(await bring(organiser, id, file))).toEqual({ version: 2 });
    await refused(() => bring(organiser, id, file.replace('8', '9')), '409 stale');
    await refused(() => bring(organiser, id, 'no file', 2), '422 edition-file-unreadable');
    await refused(() => bring(organiser, id, '{}', 2), '422 plan-invalid');
  });

  it('founds the next edition, with its maker as organiser', async () => {
    const { id, organiser } = await founded(seed.replaceAll('FZX-YXZH', 'COPY'), 2032);
    const t0 = '2033-03-01T00:00:00+08:00';
    const answer = await portal.as(organiser).post(`/editions/${id}/copies`, { t0 });
    const copy = bodyOf<{ id: string; slug: string }>(answer);
    expect(copy.slug).toBe('2033');
    expect(await settings(organiser, copy.id)).toMatchObject({ state: 'draft', plan: { code: 'COPY-2033' } });
    const [from, to] = [await settings(organiser, id), await settings(organiser, copy.id)];
    expect(to.plan).toEqual(JSON.parse(JSON.stringify(from.plan).replaceAll('2032', '2033')));
    expect((await historyOf(portal.db, copy.id))[0]?.kind).toBe('competition.edition-founded');
    await refused(() => portal.as(organiser).post(`/editions/${id}/copies`, { t0 }), '409 slug-taken');
    const other = (await draft(portal)).organiser;
    await refused(() => portal.as(other).post(`/editions/${id}/copies`, { t0 }), '403 not-allowed');
  });
});

it('keeps a plan of another shape out of every door', async () => {
  const { id, organiser } = await edition(portal);
  const twisted: Partial<EditionPlan>[] = [{ rounds: [] }, { consents: null as never }];
  for (const parts of twisted) await refused(() => patch(organiser, id, parts), '422 plan-invalid');
});
