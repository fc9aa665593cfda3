import { CompetitionModule, Editions, LockRules } from '#competition';
import { IdentityModule } from '#identity';
import { historyOf } from '#journal';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { EditionPlan } from '../src/domain/edition-plan.js';
import type { SettingsView } from '../src/queries/edition.view.js';
import { bodyOf, draft, edition, everything, planLike2024, said, T0 } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const settings = async (actor: Actor, id: string) =>
  bodyOf<SettingsView>(await portal.as(actor).get(`/editions/${id}/settings`));
const put = (actor: Actor, id: string, plan: unknown, version: unknown = 1) =>
  portal.as(actor).put(`/editions/${id}/settings`, { plan, version });
const lock = (id: string) => portal.unit.run((tx) => portal.get(LockRules).within(tx, portal.system, id));
const kinds = async (id: string) => (await historyOf(portal.db, id)).map(({ kind }) => kind);

/** That an attempt is refused so, and that nothing was written. */
async function refused(attempt: () => Promise<Parameters<typeof said>[0]>, expected: string): Promise<void> {
  const before = await everything(portal);
  expect(said(await attempt())).toBe(expected);
  expect(await everything(portal)).toEqual(before);
}

describe('founding', () => {
  it('is the admin’s, of any sound plan', async () => {
    const admin = await portal.actor({ seats: [{ editionId: null, role: 'admin' }] });
    const plan = planLike2024();
    const answer = await portal.as(admin).post('/editions', { plan, t0: T0.toISOString() });
    const { id } = bodyOf<{ id: string }>(answer);
    expect(answer.status).toBe(201);
    expect(await kinds(id)).toEqual(['competition.edition-founded']);
    expect(await portal.get(Editions).byId(portal.db, id)).toMatchObject({ state: 'draft', plan });
  });

  it('is refused to others, of a broken plan, and of a taken address or code', async () => {
    const plan = planLike2024();
    const { organiser } = await edition(portal, plan);
    const admin = portal.as(await portal.actor({ seats: [{ editionId: null, role: 'admin' }] }));
    const t0 = T0.toISOString();
    await refused(() => portal.as(organiser).post('/editions', { plan: planLike2024(), t0 }), '403 not-allowed');
    await refused(
      () => admin.post('/editions', { plan: planLike2024((p) => (p.tracks = [])), t0 }),
      '422 plan-invalid',
    );
    await refused(
      () => admin.post('/editions', { plan: { ...planLike2024(), slug: plan.slug }, t0 }),
      '409 slug-taken',
    );
    await refused(
      () => admin.post('/editions', { plan: { ...planLike2024(), code: plan.code }, t0 }),
      '409 edition-code-taken',
    );
    await refused(() => admin.post('/editions', { plan: 'x', t0 }), '400 malformed');
    const answer = await admin.post('/editions', { plan: {}, t0 });
    expect(answer.body).toMatchObject({ code: 'plan-invalid', count: 22 });
    expect(answer.body.fields).toContainEqual({ path: 'theme', code: 'required' });
  });

  it('takes an edition with other tracks, rounds and prizes', async () => {
    const plan = planLike2024((p) => {
      p.tracks = [{ ...p.tracks[0]!, code: 'NURSING' }];
      p.divisions = [{ ...p.divisions[0]!, code: 'OPEN' }];
      p.rounds = [{ ...p.rounds[2]!, code: 'ONLY', listBy: 'none', tieLadder: ['total', 'firsts', 'copeland'] }];
      delete p.rounds[0]!.materials;
      p.rounds[0]!.rubrics[0]!.divisions = ['OPEN'];
      p.awards = [{ ...p.awards[0]!, code: 'GOLD', quota: 4, ranks: { from: 1, to: 4 } }];
      p.form.sections = p.form.sections.filter(({ code }) => code === 'people');
      delete p.form.title;
      p.documents = p.documents.slice(0, 1);
      p.checklist = p.checklist.slice(0, 1);
      delete p.pledge;
      p.forum = null;
      p.timeline = p.timeline.filter(({ code }) => code === 'REGISTRATION' || code === 'FINAL');
      p.timeline[1]!.start = { from: 'REGISTRATION.end', count: 3, unit: 'workday', land: 'as-counted', at: '09:00' };
    });
    const { id } = await edition(portal, plan);
    const known = await portal.get(Editions).byId(portal.db, id);
    expect(known.plan).toEqual(plan);
    expect(known.milestones.FINAL?.startsAt).toEqual(new Date('2024-07-03T09:00:00+08:00'));
  });
});

describe('changing the plan', () => {
  it('keeps every version and says which parts changed', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const changed = { ...plan, correctionDays: 5, faq: plan.faq.slice(1) };
    expect(bodyOf(await put(organiser, id, changed))).toEqual({ version: 2 });
    expect(bodyOf(await put(organiser, id, changed, 2))).toEqual({ version: 2 });
    const lines = (await historyOf(portal.db, id)).filter(({ kind }) => kind === 'competition.plan-changed');
    expect(lines.map(({ details }) => details)).toEqual([{ version: 2, parts: ['faq', 'correctionDays'] }]);
    const versions = await portal.db.query(
      `SELECT version, plan, written_by FROM competition.edition_version WHERE edition_id = $1 ORDER BY version`,
      [id],
    );
    expect(versions).toEqual([
      { version: 1, plan, written_by: null },
      { version: 2, plan: changed, written_by: organiser.personId },
    ]);
    for (const table of ['edition_version', 'milestone_move']) {
      await expect(portal.db.query(`DELETE FROM competition.${table}`)).rejects.toThrow('insert-only');
      await expect(portal.db.query(`UPDATE competition.${table} SET version = 9`)).rejects.toThrow('insert-only');
    }
  });

  it.each<[string, (plan: EditionPlan) => unknown, string]>([
    ['a new slug', (p) => (p.slug = 'else'), '409 identity-fixed'],
    ['a new prefix', (p) => (p.numberPrefix = 'ELSE-'), '409 identity-fixed'],
    ['other offsets', (p) => (p.timeline[0]!.end.count = 50), '409 timeline-fixed'],
    ['a lost kind of file', (p) => p.documents.splice(2, 1), '409 codes-in-use'],
    ['a lost question under the same version', (p) => p.form.sections[0]!.fields.pop(), '422 plan-invalid'],
    [
      'a reworded consent of the same version',
      (p) => Object.assign(p.consents[0]!.text, { en: 'Other' }),
      '422 plan-invalid',
    ],
    [
      'a reworded form of the same version',
      (p) => Object.assign(p.form.sections[0]!.name, { en: 'Other' }),
      '422 plan-invalid',
    ],
    ['an unsound rubric', (p) => (p.rounds[0]!.rubrics[0]!.criteria[0]!.max = 26), '422 plan-invalid'],
  ])('refuses %s', async (_, change, expected) => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const changed = structuredClone(plan);
    change(changed);
    await refused(() => put(organiser, id, changed), expected);
  });

  it('takes a reworded consent with a raised version, and any code while it is a draft', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const fewer = { ...structuredClone(plan), documents: plan.documents.filter(({ code }) => code !== 'VIDEO') };
    expect((await put(organiser, id, fewer)).status).toBe(200);
    expect((await portal.as(organiser).put(`/editions/${id}/publication`)).status).toBe(204);
    Object.assign(fewer.consents[0]!, { version: 2, text: { 'zh-CN': '新', en: 'New' } });
    expect(bodyOf(await put(organiser, id, fewer, 2))).toEqual({ version: 3 });
  });

  it('is refused to strangers, from a stale version, and in the wrong shape', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const other = (await edition(portal)).organiser;
    const secretary = await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
    const changed = { ...plan, correctionDays: 5 };
    for (const actor of [other, secretary]) await refused(() => put(actor, id, changed), '403 not-allowed');
    await refused(() => put(organiser, id, changed, 2), '409 stale');
    await refused(() => put(organiser, id, changed, '1'), '400 malformed');
    await refused(() => put(organiser, id, { ...changed, name: { 'zh-CN': 'a\0', en: 'b' } }), '400 text-unusable');
    await refused(() => put(organiser, '018f0000-0000-7000-8000-000000000000', changed), '404 not-found');
  });

  it('lets one of two win who change the same version', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const answers = await Promise.all([4, 5, 6].map((days) => put(organiser, id, { ...plan, correctionDays: days })));
    expect(answers.map(said).sort()).toEqual(['200', '409 stale', '409 stale']);
  });
});

describe('locking the rules', () => {
  it('freezes rounds, awards and divisions, seals them once and leaves the rest open', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    await lock(id);
    await lock(id);
    const sealed = await portal.db.query('SELECT body FROM journal.ledger WHERE edition_id = $1', [id]);
    expect(sealed).toHaveLength(1);
    expect((await kinds(id)).filter((kind) => kind === 'competition.rules-locked')).toHaveLength(1);
    for (const change of [
      (p: EditionPlan) => (p.rounds[0]!.loadLimit = 30),
      (p: EditionPlan) => Object.assign(p.awards[0]!.name, { en: 'Gold' }),
      (p: EditionPlan) => Object.assign(p.divisions[0]!.name, { en: 'Gold' }),
    ]) {
      const changed = structuredClone(plan);
      change(changed);
      await refused(() => put(organiser, id, changed), '409 rules-locked');
    }
    expect((await put(organiser, id, { ...plan, faq: [] })).status).toBe(200);
    expect(await settings(organiser, id)).toMatchObject({ rulesLockedAt: expect.any(String) as string });
    expect(await portal.get(Editions).byId(portal.db, id)).toMatchObject({ rulesLocked: true });
  });

  it('is refused of a draft', async () => {
    const { id } = await draft(portal);
    await expect(lock(id)).rejects.toThrow('edition-draft');
  });
});
