import { CompetitionModule, Editions } from '#competition';
import { IdentityModule } from '#identity';
import { type Portal, startPortal } from '#testing';
import type { EditionCard, FrontView, PlanView, SettingsView } from '../src/queries/edition.view.js';
import { bodyOf, both, draft, edition, planLike2024, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const NOW = new Date('2026-11-24T06:36:00+08:00');

describe('the two editions of one file', () => {
  it('are founded once, however often it is asked', async () => {
    const first = await both(portal, NOW);
    expect(await both(portal, NOW)).toEqual(first);
    expect(await both(portal, new Date('2027-01-01T00:00:00+08:00'))).toEqual(first);
    const cards = bodyOf<EditionCard[]>(await portal.visitor.get('/editions'));
    expect(cards.map(({ slug, code, state }) => ({ slug, code, state }))).toEqual([
      { slug: '2026', code: 'FZX-YXZH-2026', state: 'published' },
      { slug: '2024', code: 'FZX-YXZH-2024', state: 'archived' },
    ]);
  });

  it('show the dates of 2024, all of them past', async () => {
    const body = bodyOf<FrontView>(await portal.visitor.get('/editions/2024/front'));
    expect(body.name['zh-CN']).toBe('2024年北京城市副中心创新医学转化大赛');
    expect(body.calendarProvisional).toBe(false);
    expect(body.registration).toEqual({
      open: false,
      startsAt: '2024-05-19T16:00:00.000Z',
      endsAt: '2024-06-28T09:00:00.000Z',
    });
    const final = body.milestones.find(({ code }) => code === 'FINAL');
    expect(final).toMatchObject({ startsAt: '2024-08-04T00:30:00.000Z', state: 'past', name: { 'zh-CN': '总决赛' } });
    expect(body.rounds.map((round) => round.rubrics.length)).toEqual([2, 1, 1]);
    expect(body).not.toHaveProperty('consents');
  });

  it('count the open one from its day, and say that 2027 is provisional', async () => {
    const body = bodyOf<FrontView>(await portal.visitor.get('/editions/2026/front'));
    expect(body.calendarProvisional).toBe(true);
    const times = Object.fromEntries(body.milestones.map(({ code, startsAt, endsAt }) => [code, [startsAt, endsAt]]));
    expect(times.REGISTRATION).toEqual(['2026-11-23T16:00:00.000Z', '2026-12-31T09:00:00.000Z']);
    const stored = await portal.db.query(`SELECT t0 FROM competition.edition WHERE slug = '2026'`);
    expect(stored).toEqual([{ t0: new Date('2026-11-24T00:00:00+08:00') }]);
    expect(times.FINAL?.[0]).toBe('2027-02-14T00:30:00.000Z');
    const named = await portal.db.query(`SELECT to_char(day, 'YYYY-MM-DD') AS day, name FROM competition.calendar_day
      WHERE source = 'statute' AND day BETWEEN '2027-01-01' AND '2027-03-01' ORDER BY day`);
    const spring = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].map((day) => ({ day, name: '春节' }));
    expect(named).toEqual([{ day: '2027-01-01', name: '元旦' }, ...spring]);
  });

  it('say where each milestone stands by the clock of the server', async () => {
    const plan = planLike2024();
    const before = bodyOf<{ now: Date }>(await portal.visitor.get('/time'));
    await edition(portal, plan, new Date(before.now));
    const body = bodyOf<FrontView>(await portal.visitor.get(`/editions/${plan.slug}/front`));
    expect(body.registration.open).toBe(true);
    expect(body.headline.name.join('')).toBe(plan.name['zh-CN']);
    expect(body.headline.theme.length).toBeGreaterThan(1);
    expect(body.headline.theme.filter((word) => /^\P{L}/u.test(word))).toEqual([]);
    expect(body.milestones.map(({ state }) => state).slice(0, 3)).toEqual(['current', 'next', 'later']);
    expect(new Date(body.now).getTime()).toBeGreaterThanOrEqual(new Date(before.now).getTime());
  });
});

describe('what is shown to whom', () => {
  it('hides a draft from everybody who does not work on it', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const stranger = await portal.actor();
    const admin = await portal.actor({ seats: [{ editionId: null, role: 'admin' }] });
    const slugs = async (client: typeof portal.visitor) =>
      bodyOf<EditionCard[]>(await client.get('/editions')).map(({ slug }) => slug);
    for (const client of [portal.visitor, portal.as(stranger)]) {
      expect(await slugs(client)).not.toContain(plan.slug);
      expect(said(await client.get(`/editions/${plan.slug}/front`))).toBe('404 not-found');
    }
    for (const client of [portal.as(organiser), portal.as(admin)]) {
      expect(await slugs(client)).toContain(plan.slug);
      expect((await client.get(`/editions/${plan.slug}/front`)).status).toBe(200);
    }
    expect(said(await portal.as(stranger).get(`/editions/${id}/plan`))).toBe('404 not-found');
  });

  it('gives the whole plan to the signed in, the settings to the organiser', async () => {
    const { id, organiser } = await edition(portal);
    const stranger = portal.as(await portal.actor());
    const other = portal.as((await edition(portal)).organiser);
    expect(said(await portal.visitor.get(`/editions/${id}/plan`))).toMatch(/^401/);
    const body = bodyOf<PlanView>(await stranger.get(`/editions/${id}/plan`));
    expect(body.plan.form.sections.length).toBeGreaterThan(3);
    expect(body.plan.consents).toHaveLength(5);
    for (const client of [stranger, other])
      expect(said(await client.get(`/editions/${id}/settings`))).toBe('403 not-allowed');
    const settings = bodyOf<SettingsView>(await portal.as(organiser).get(`/editions/${id}/settings`));
    expect(settings).toMatchObject({
      version: 1,
      can: { changePlan: true, moveMilestone: true, publishEdition: false, archiveEdition: true },
    });
    expect(settings.milestones[0]).toMatchObject({ code: 'REGISTRATION', version: 1 });
  });

  it.each([
    ['an unknown slug', '/editions/nothing/front'],
    ['a NUL', '/editions/%00/front'],
    ['an endless slug', `/editions/${'x'.repeat(500)}/front`],
    ['an id that is none', '/editions/7/plan'],
  ])('answers %s without a fault of the server', async (_, path) => {
    const { status } = await portal.as(await portal.actor()).get(path);
    expect([400, 404, 414]).toContain(status);
  });

  it('lists one and three editions with the same statements', async () => {
    await edition(portal);
    const list = () => portal.visitor.get('/editions');
    const one = await portal.counting(list);
    await edition(portal);
    await edition(portal);
    expect(await portal.counting(list)).toBe(one);
  });
});

describe('the door for other contexts', () => {
  it('gives the plan and the milestones as instants', async () => {
    const plan = planLike2024();
    const { id } = await edition(portal, plan);
    const editions = portal.get(Editions);
    const known = await editions.byId(portal.db, id);
    expect(known).toEqual(await editions.bySlug(portal.db, plan.slug));
    expect(known).toMatchObject({ id, slug: plan.slug, state: 'published', version: 1, rulesLocked: false, plan });
    expect(known.milestones.FINAL?.startsAt).toEqual(new Date('2024-08-04T08:30:00+08:00'));
    await expect(editions.bySlug(portal.db, 'nothing')).rejects.toThrow('not-found');
  });
});
