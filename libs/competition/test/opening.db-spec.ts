import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { OpeningView } from '../src/queries/opening.view.js';
import type { WorkingDaysView } from '../src/queries/working-days.view.js';
import { bodyOf, draft, everything, planLike2024, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
});
afterAll(() => portal.stop());

const check = async (actor: Actor, id: string, entries = 120) =>
  bodyOf<OpeningView>(await portal.as(actor).get(`/editions/${id}/opening-check?entries=${entries}`));
const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);
const refused = async (attempt: () => Promise<Parameters<typeof said>[0]>, expected: string) => {
  const before = [await everything(portal), await calendar()];
  const answer = await attempt();
  expect(said(answer)).toBe(expected);
  expect([await everything(portal), await calendar()]).toEqual(before);
  return answer.body;
};
const calendar = () =>
  portal.db.query(`SELECT (SELECT jsonb_agg(d ORDER BY day) FROM competition.calendar_day d) AS days,
    (SELECT count(*) FROM competition.calendar_change) AS changes`);

describe('the check before opening', () => {
  it('lists who and what is missing, and what is past', async () => {
    const { id, organiser } = await draft(portal);
    const first = await check(organiser, id);
    expect(first).toMatchObject({ version: 1, expectedEntries: 120, ready: true });
    expect(new Set(codes(first))).toEqual(
      new Set(['milestone-over', 'judges-too-few', 'no-secretariat', 'no-supervisor']),
    );
    const judges = first.findings.find(({ code }) => code === 'judges-too-few');
    expect(judges).toMatchObject({ path: 'rounds.0.judgesPerEntry', params: { needed: 28, judges: 0, entries: 120 } });
    await portal.actor({ seats: [{ editionId: id, role: 'secretariat' }] });
    await portal.actor({ seats: [{ editionId: id, role: 'judge' }] });
    const second = await check(organiser, id, 4);
    expect(codes(second)).not.toContain('no-secretariat');
    expect(codes(second)).not.toContain('judges-too-few');
  });

  it('keeps an edition from opening while something blocks it', async () => {
    const plan = planLike2024((p) => (p.consents = p.consents.filter(({ required }) => !required)));
    const { id, organiser } = await draft(portal, plan);
    expect(await check(organiser, id)).toMatchObject({
      ready: false,
      findings: expect.arrayContaining([
        { path: 'consents', code: 'no-required-consent', params: {}, blocking: true },
      ]) as unknown,
    });
    const body = await refused(() => portal.as(organiser).put(`/editions/${id}/publication`), '409 opening-blocked');
    expect(body).toMatchObject({ count: 1 });
  });

  it('finds a seal that is due before registration closes', async () => {
    const { id, organiser } = await draft(
      portal,
      planLike2024((p) => p.pledge && (p.pledge.sealDue = 'REGISTRATION')),
    );
    expect(codes(await check(organiser, id))).not.toContain('pledge-due-early');
    const late = {
      startsAt: '2030-01-01T09:00:00+08:00',
      endsAt: '2030-03-01T09:00:00+08:00',
      version: 1,
      reason: '试',
    };
    const other = await draft(portal);
    await portal.as(other.organiser).put(`/editions/${other.id}/milestones/REGISTRATION`, late);
    expect(codes(await check(other.organiser, other.id))).toContain('pledge-due-early');
  });

  it('finds rounds that meet', async () => {
    const { id, organiser } = await draft(portal, planLike2024(), new Date('2026-03-02T00:00:00+08:00'));
    const move = {
      startsAt: '2026-03-10T09:00:00+08:00',
      endsAt: '2027-03-12T09:00:00+08:00',
      version: 1,
      reason: '试',
    };
    expect((await portal.as(organiser).put(`/editions/${id}/milestones/PRELIMINARY`, move)).status).toBe(200);
    const { findings } = await check(organiser, id);
    const met = findings.filter(({ code }) => code === 'milestones-overlap').map(({ params }) => params);
    expect(met).toEqual([
      { milestone: 'PRELIMINARY', before: 'REGISTRATION' },
      { milestone: 'SEMIFINAL', before: 'PRELIMINARY' },
    ]);
  });
});

describe('the calendar of working days', () => {
  const days = async (actor: Actor, id: string, year: number) =>
    bodyOf<WorkingDaysView>(await portal.as(actor).get(`/editions/${id}/working-days?year=${year}`));
  const period = (actor: Actor, id: string, start: string, count = 5) =>
    portal.as(actor).get(`/editions/${id}/working-days/period?start=${start}&days=${count}`);

  it('holds the real years and counts through them', async () => {
    const { id, organiser } = await draft(portal);
    const year = await days(organiser, id, 2024);
    expect(year.days).toContainEqual({ day: '2024-10-12', kind: 'workday', name: '国庆节', source: 'notice' });
    for (const [start, end] of [
      ['2024-06-06', '2024-06-13'],
      ['2024-08-05', '2024-08-09'],
      ['2024-09-27', '2024-10-09'],
    ])
      expect(bodyOf<{ end: string }>(await period(organiser, id, start!)).end).toBe(end);
  });

  it('refuses to count through a year that is not loaded', async () => {
    const { id, organiser } = await draft(portal, planLike2024(), new Date('2031-03-03T00:00:00+08:00'));
    const body = await refused(() => period(organiser, id, '2031-06-02'), '409 calendar-year-missing');
    expect(body).toMatchObject({ year: 2031 });
    await refused(() => period(organiser, id, '2060-06-02'), '409 calendar-year-missing');
    await refused(() => period(organiser, id, '2031-13-02'), '422 invalid');
  });

  it('is changed day by day with a reason, and says who changed what', async () => {
    const { id, organiser } = await draft(portal);
    const as = portal.as(organiser);
    const at = (day: string) => `/editions/${id}/working-days/days/${day}`;
    const change = { kind: 'holiday', name: '特别假', reason: '国办通知' };
    expect((await as.put(at('2024-08-07'), change)).status).toBe(204);
    expect(bodyOf<{ end: string }>(await period(organiser, id, '2024-08-05')).end).toBe('2024-08-12');
    expect((await as.delete(at('2024-08-07'), { reason: '录错' })).status).toBe(204);
    const { changes } = await days(organiser, id, 2024);
    expect(changes).toMatchObject([
      { day: '2024-08-07', kindBefore: 'holiday', kindAfter: null, reason: '录错', changedBy: '林知远' },
      { day: '2024-08-07', kindBefore: null, kindAfter: 'holiday', name: '特别假', reason: '国办通知' },
    ]);
    await refused(() => as.put(at('2024-08-07'), { ...change, kind: 'workday' }), '422 day-is-worked-anyway');
    await refused(() => as.put(at('2024-08-07'), { ...change, reason: ' ' }), '422 invalid');
    await refused(() => as.put(at('2024-02-30'), change), '404 not-found');
    await refused(() => as.delete(at('2024-08-06'), { reason: '无' }), '404 not-found');
    const other = (await draft(portal)).organiser;
    await refused(() => portal.as(other).put(at('2024-08-07'), change), '404 not-found');
  });

  it('keeps a struck day struck when the next edition is founded', async () => {
    const { id, organiser } = await draft(portal);
    const path = `/editions/${id}/working-days/days/2024-05-02`;
    expect((await portal.as(organiser).delete(path, { reason: '试' })).status).toBe(204);
    await draft(portal);
    expect((await days(organiser, id, 2024)).days.map(({ day }) => day)).not.toContain('2024-05-02');
    await portal.as(organiser).put(path, { kind: 'holiday', name: '劳动节', reason: '恢复' });
  });

  it('takes a whole year by hand where there is no notice yet', async () => {
    const { id, organiser } = await draft(portal, planLike2024(), new Date('2036-03-03T00:00:00+08:00'));
    const as = portal.as(organiser);
    await refused(() => as.put(`/editions/${id}/working-days/years/2050`, { reason: '空' }), '409 calendar-empty');
    await as.put(`/editions/${id}/working-days/days/2036-10-04`, { kind: 'workday', name: '国庆调休', reason: '通知' });
    expect((await as.put(`/editions/${id}/working-days/years/2036`, { reason: '国办发明电' })).status).toBe(204);
    const { years, changes } = await days(organiser, id, 2036);
    expect(years.find(({ year }) => year === 2036)).toMatchObject({ published: true });
    expect(changes[0]).toMatchObject({ day: null, reason: '国办发明电' });
    expect((await period(organiser, id, '2036-06-02')).status).toBe(200);
  });
});
