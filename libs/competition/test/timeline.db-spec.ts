import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { MilestonePlan, Offset } from '../src/domain/milestone-plan.js';
import type { FrontView, PlanView, SettingsView } from '../src/queries/edition.view.js';
import type { PlanPreviewView } from '../src/queries/version.view.js';
import { bodyOf, draft, edition, everything, planLike2024, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const settings = async (actor: Actor, id: string) =>
  bodyOf<SettingsView>(await portal.as(actor).get(`/editions/${id}/settings`));
const patch = (actor: Actor, id: string, parts: object, version = 1) =>
  portal.as(actor).patch(`/editions/${id}/settings`, { parts, version });
const preview = async (actor: Actor, id: string, parts: object) =>
  bodyOf<PlanPreviewView>(await portal.as(actor).post(`/editions/${id}/settings/previews`, { parts }));
const refused = async (attempt: () => Promise<Parameters<typeof said>[0]>, expected: string) => {
  const before = await everything(portal);
  const answer = await attempt();
  expect(said(answer)).toBe(expected);
  expect(await everything(portal)).toEqual(before);
  return answer.body;
};
const offset = (over: Partial<Offset>): Offset => ({
  ...{ from: 'T0', count: 0, unit: 'day', land: 'as-counted', at: '09:00' },
  ...over,
});
const BRIEFING: MilestonePlan = {
  code: 'BRIEFING',
  name: { 'zh-CN': '宣讲会', en: 'Briefing' },
  start: offset({ count: 6, at: '14:00' }),
  end: offset({ from: 'BRIEFING.start', at: '16:00' }),
};
const shanghai = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`).toISOString();
const at = ({ milestones }: { milestones: { code: string; startsAt: string; endsAt: string }[] }, code: string) => {
  const { startsAt, endsAt } = milestones.find((one) => one.code === code)!;
  return [startsAt, endsAt];
};

describe('the timeline of a draft', () => {
  it('takes a further stage, and counts again what hangs on a changed one', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const timeline = [...structuredClone(plan.timeline), BRIEFING];
    timeline[0]!.end.count = 47;
    expect(bodyOf(await patch(organiser, id, { timeline }))).toEqual({ version: 2 });
    const after = await settings(organiser, id);
    expect(after.plan.timeline).toEqual(timeline);
    expect(at(after, 'REGISTRATION')[1]).toBe(shanghai('2024-07-05', '17:00'));
    expect(at(after, 'FORMAL_REVIEW')[0]).toBe(shanghai('2024-07-08', '09:00'));
    expect(at(after, 'FINAL')[0]).toBe(shanghai('2024-08-11', '08:30'));
    expect(at(after, 'BRIEFING')).toEqual([shanghai('2024-05-26', '14:00'), shanghai('2024-05-26', '16:00')]);
    expect(after.milestones.find(({ code }) => code === 'REGISTRATION')).toMatchObject({ version: 2 });
    expect((await portal.as(organiser).put(`/editions/${id}/versions/2/reversal`, { note: '' })).status).toBe(200);
    const back = await settings(organiser, id);
    expect(back.milestones.map(({ code }) => code)).not.toContain('BRIEFING');
    expect(at(back, 'FINAL')[0]).toBe(shanghai('2024-08-04', '08:30'));
  });

  it('loses a stage only where nothing leans on it, and says what does', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const without = (code: string) => plan.timeline.filter((one) => one.code !== code);
    const body = await refused(() => patch(organiser, id, { timeline: without('CORRECTION') }), '422 plan-invalid');
    expect(body.fields).toEqual([
      { path: 'timeline.2.start.from', code: 'unknown-code', params: { value: 'CORRECTION.end' } },
      { path: 'pledge.sealDue', code: 'unknown-code', params: { value: 'CORRECTION' } },
    ]);
    const listed = await refused(() => patch(organiser, id, { timeline: without('SEMIFINAL') }), '422 plan-invalid');
    expect(listed.fields).toContainEqual({
      ...{ path: 'rounds.1.milestone', code: 'unknown-code', params: { value: 'SEMIFINAL' } },
    });
    await refused(() => patch(organiser, id, { timeline: without('REGISTRATION') }), '422 plan-invalid');
    const move = { startsAt: shanghai('2024-08-12', '09:00'), endsAt: shanghai('2025-09-01', '09:00') };
    const moved = await portal
      .as(organiser)
      .put(`/editions/${id}/milestones/FOLLOW_UP`, { ...move, reason: '延长跟踪', version: 1 });
    expect(said(moved)).toBe('200');
    expect(said(await patch(organiser, id, { timeline: without('FOLLOW_UP') }))).toBe('200');
    expect((await settings(organiser, id)).milestones).toHaveLength(plan.timeline.length - 1);
    expect(said(await patch(organiser, id, { timeline: plan.timeline }, 2))).toBe('200');
    const again = (await settings(organiser, id)).milestones.find(({ code }) => code === 'FOLLOW_UP');
    expect(again).toMatchObject({ version: 3, endsAt: shanghai('2025-08-12', '17:00') });
  });

  it('keeps dates moved by hand while only words and order change', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const move = { startsAt: shanghai('2024-08-03', '08:00'), endsAt: shanghai('2024-08-03', '12:00') };
    const put = { ...move, reason: '场地', version: 1 };
    await portal.as(organiser).put(`/editions/${id}/milestones/FORUM`, put);
    const timeline = structuredClone(plan.timeline).reverse();
    Object.assign(timeline[0]!.name, { en: 'Follow-up' });
    expect(said(await patch(organiser, id, { timeline }))).toBe('200');
    expect(at(await settings(organiser, id), 'FORUM')).toEqual([move.startsAt, move.endsAt]);
    await portal.as(organiser).put(`/editions/${id}/publication`);
    const { slug } = await settings(organiser, id);
    expect(bodyOf<FrontView>(await portal.visitor.get(`/editions/${slug}/front`)).moves).toEqual([]);
  });

  it.each<[string, (timeline: MilestonePlan[]) => unknown]>([
    ['counted in a circle', (t) => (t[0]!.end.from = 'FORMAL_REVIEW.start')],
    ['that ends before it begins', (t) => (t[0]!.end.count = -1)],
    ['of two with one code', (t) => t.push({ ...BRIEFING, code: 'FINAL' })],
    ['without a name in one language', (t) => Object.assign(t[0]!.name, { en: '' })],
    ['that hides what teams wait for', (t) => (t[0]!.internal = true)],
  ])('refuses one %s', async (_, change) => {
    const { id, organiser } = await draft(portal);
    const { timeline } = (await settings(organiser, id)).plan as { timeline: MilestonePlan[] };
    change(timeline);
    await refused(() => patch(organiser, id, { timeline }), '422 plan-invalid');
  });

  it('moves as a whole with its first day, within the year', async () => {
    const { id, organiser } = await draft(portal);
    expect(await settings(organiser, id)).toMatchObject({ firstDay: '2024-05-20' });
    expect(said(await patch(organiser, id, { firstDay: '2024-05-27' }))).toBe('200');
    const after = await settings(organiser, id);
    expect(after).toMatchObject({ firstDay: '2024-05-27', plan: { firstDay: '2024-05-27' } });
    expect(at(after, 'REGISTRATION')).toEqual([shanghai('2024-05-27', '00:00'), shanghai('2024-07-05', '17:00')]);
    const body = await refused(() => patch(organiser, id, { firstDay: '2025-01-06' }, 2), '409 first-day-year');
    expect(body).toMatchObject({ year: 2024 });
    await refused(() => patch(organiser, id, { firstDay: '2024-02-30' }, 2), '422 plan-invalid');
    const file = (await portal.as(organiser).get(`/editions/${id}/plan-file`)).bytes.toString();
    const bring = { file, version: 2, note: '' };
    expect(bodyOf(await portal.as(organiser).put(`/editions/${id}/plan-file`, bring))).toEqual({ version: 2 });
    expect(said(await patch(organiser, id, { firstDay: null }, 2))).toBe('200');
    expect(at(await settings(organiser, id), 'REGISTRATION')[0]).toBe(shanghai('2024-05-20', '00:00'));
  });

  it('is the organisers’, and fixed once it is published', async () => {
    const plan = planLike2024();
    const { id, organiser } = await edition(portal, plan);
    const timeline = [...plan.timeline, BRIEFING];
    await refused(() => patch(organiser, id, { timeline }), '409 timeline-fixed');
    await refused(() => patch(organiser, id, { firstDay: '2024-05-27' }), '409 timeline-fixed');
    const { locks } = await settings(organiser, id);
    expect(locks.filter(({ part }) => part === 'timeline' || part === 'firstDay')).toEqual(
      expect.arrayContaining([
        { part: 'timeline', lock: 'names-only' },
        { part: 'firstDay', lock: 'fixed' },
      ]),
    );
    const own = await draft(portal);
    const desk = await portal.actor({ seats: [{ editionId: own.id, role: 'secretariat' }] });
    await refused(() => patch(desk, own.id, { timeline }), '403 not-allowed');
  });
});

describe('looking before saving', () => {
  it('shows every date before and after, days off, and what is out of order; and writes nothing', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const timeline = [...structuredClone(plan.timeline).filter(({ code }) => code !== 'FOLLOW_UP'), BRIEFING];
    timeline.find(({ code }) => code === 'FORMAL_REVIEW')!.end.count = 40;
    timeline.find(({ code }) => code === 'PRELIMINARY')!.start = offset({ count: 21 });
    const before = await everything(portal);
    const { dates, faults } = await preview(organiser, id, { timeline });
    expect(await everything(portal)).toEqual(before);
    expect(faults).toEqual([]);
    const of = (code: string) => dates!.stages.find((one) => one.code === code);
    expect(of('BRIEFING')).toMatchObject({
      ...{ startedBefore: null, startsAt: shanghai('2024-05-26', '14:00'), endsAt: shanghai('2024-05-26', '16:00') },
      daysOff: [
        { edge: 'start', day: '2024-05-26', holiday: null },
        { edge: 'end', day: '2024-05-26', holiday: null },
      ],
    });
    expect(of('PRELIMINARY')).toMatchObject({
      startedBefore: shanghai('2024-07-11', '09:00'),
      startsAt: shanghai('2024-06-10', '09:00'),
      daysOff: [{ edge: 'start', day: '2024-06-10', holiday: '端午' }],
    });
    expect(of('FOLLOW_UP')).toMatchObject({ startsAt: null, startedBefore: shanghai('2024-08-12', '17:00') });
    const codes = dates!.findings.map(({ code, params }) => [code, params?.milestone, params?.before]);
    expect(codes).toContainEqual(['milestones-overlap', 'PRELIMINARY', 'REGISTRATION']);
    expect(codes).toContainEqual(['milestone-before', 'BRIEFING', 'PUBLICATION']);
  });

  it('shows dates while names are missing, none while a rule cannot be read, and which rule does not hold', async () => {
    const plan = planLike2024();
    const { id, organiser } = await draft(portal, plan);
    const unnamed = { ...BRIEFING, name: { 'zh-CN': '', en: '' } };
    const named = await preview(organiser, id, { timeline: [...plan.timeline, unnamed] });
    expect(named.faults).toHaveLength(2);
    expect(named.dates).toMatchObject({ broken: null, findings: [] });
    expect(named.dates!.stages.at(-1)).toMatchObject({ startsAt: shanghai('2024-05-26', '14:00') });
    const odd = { ...BRIEFING, start: { ...BRIEFING.start, count: '6' } };
    expect((await preview(organiser, id, { timeline: [...plan.timeline, odd] })).dates).toBeNull();
    expect((await preview(organiser, id, { correctionDays: 4 })).dates).toBeNull();
    // Working days are counted the same anywhere, until a holiday comes between.
    const shut = {
      ...BRIEFING,
      start: offset({ count: 20, land: 'workday-after' }),
      end: offset({ count: 21, at: '17:00' }),
    };
    const holiday = await preview(organiser, id, { timeline: [...plan.timeline, shut], firstDay: '2024-05-18' });
    expect(holiday).toMatchObject({ faults: [], dates: { firstDay: '2024-05-18' } });
    const { id: far, organiser: theirs } = await draft(portal, planLike2024(), new Date('2031-03-03T00:00:00+08:00'));
    const { timeline } = (await settings(theirs, far)).plan;
    const missing = (await preview(theirs, far, { timeline })).dates!.findings;
    expect(missing).toContainEqual(expect.objectContaining({ code: 'calendar-provisional', path: 'working-days' }));
  });
});

it('a stage of the staff alone is absent for everybody else', async () => {
  const plan = planLike2024();
  plan.timeline.push({ ...BRIEFING, internal: true });
  const { id, organiser } = await edition(portal, plan);
  const { slug } = await settings(organiser, id);
  const front = bodyOf<FrontView>(await portal.visitor.get(`/editions/${slug}/front`));
  expect(front.milestones.map(({ code }) => code)).not.toContain('BRIEFING');
  const read = async (actor: Actor) => bodyOf<PlanView>(await portal.as(actor).get(`/editions/${id}/plan`));
  const [team, staff] = [await read(await portal.actor()), await read(organiser)];
  const shown = ({ milestones, plan: { timeline } }: typeof team) =>
    [milestones, timeline].map((list) => list.some(({ code }) => code === 'BRIEFING'));
  expect([shown(team), shown(staff)]).toEqual([
    [false, false],
    [true, true],
  ]);
});
