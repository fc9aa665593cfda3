import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DomainError, shanghaiDate, shanghaiTime } from '#kernel';
import { addMonths, calendarOf, type ListedDay } from './calendar.js';
import { planOf } from './check-plan.js';
import { planFromFile } from './edition-file.js';
import type { MilestonePlan, Offset } from './milestone-plan.js';
import { timelineOf } from './timeline.js';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
const { timeline } = planOf(planFromFile(file, 2024));
const T0 = new Date('2024-05-20T00:00:00+08:00');
const holiday = (day: string): ListedDay => ({ day, kind: 'holiday', source: 'notice' });
const y2024 = calendarOf([
  holiday('2024-06-10'),
  ...['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'].map(holiday),
  { day: '2024-09-29', kind: 'workday', source: 'notice' },
  { day: '2024-10-12', kind: 'workday', source: 'notice' },
]);
const shown = (at: Date) => `${shanghaiDate(at)} ${shanghaiTime(at)}`;
const offset = (over: Partial<Offset>): Offset => ({
  from: 'T0',
  count: 0,
  unit: 'day',
  land: 'as-counted',
  at: '09:00',
  ...over,
});
const stage = (code: string, start: Partial<Offset>, end: Partial<Offset>): MilestonePlan => ({
  code,
  name: { 'zh-CN': code, en: code },
  start: offset(start),
  end: offset({ at: '17:00', ...end }),
});
const of = (plan: MilestonePlan[], day: string, calendar = y2024) =>
  timelineOf(plan, new Date(`${day}T00:00:00+08:00`), calendar);
const end = (start: string, days: number) => {
  const notice = [stage('N', {}, { from: 'N.start', count: days - 1, unit: 'workday' })];
  return shown(of(notice, start).milestones.get('N')!.endsAt);
};

describe('the timeline of 2024', () => {
  const { milestones, provisional } = timelineOf(timeline, T0, y2024);
  it.each([
    ['REGISTRATION', '2024-05-20 00:00', '2024-06-28 17:00'],
    ['FORMAL_REVIEW', '2024-07-01 09:00', '2024-07-05 17:00'],
    ['CORRECTION', '2024-07-08 09:00', '2024-07-10 17:00'],
    ['PRELIMINARY', '2024-07-11 09:00', '2024-07-17 17:00'],
    ['SEMIFINAL_LIST', '2024-07-18 09:00', '2024-07-22 17:00'],
    ['SEMIFINAL', '2024-07-25 08:30', '2024-07-26 18:30'],
    ['FINAL_LIST', '2024-07-29 09:00', '2024-07-31 17:00'],
    ['REHEARSAL', '2024-08-03 09:00', '2024-08-03 17:00'],
    ['FINAL', '2024-08-04 08:30', '2024-08-04 12:00'],
    ['FORUM', '2024-08-04 14:00', '2024-08-04 17:30'],
    ['AWARD_NOTICE', '2024-08-05 09:00', '2024-08-09 17:00'],
    ['PUBLICATION', '2024-08-12 09:00', '2024-08-12 17:00'],
    ['FOLLOW_UP', '2024-08-12 17:00', '2025-08-12 17:00'],
  ])('%s runs from %s to %s', (code, from, to) => {
    const { startsAt, endsAt } = milestones.get(code)!;
    expect([shown(startsAt), shown(endsAt)]).toEqual([from, to]);
  });
  it('lands wholly in a year whose holidays are published', () => {
    expect(provisional).toBe(false);
    expect(milestones.size).toBe(timeline.length);
  });
});

describe('counting', () => {
  it.each([
    ['2024-06-06', '2024-06-13 17:00'],
    ['2024-08-05', '2024-08-09 17:00'],
    ['2024-09-27', '2024-10-09 17:00'],
  ])('five working days from %s end on %s', (start, last) => expect(end(start, 5)).toBe(last));

  it('passes over a festival Sunday', () => {
    const plan = [stage('F', { land: 'sunday-after' }, { from: 'F.start' })];
    const festival = calendarOf([holiday('2027-02-07')]);
    expect(shown(of(plan, '2027-02-03', festival).milestones.get('F')!.startsAt)).toBe('2027-02-14 09:00');
  });
  it('says when a year without published holidays was counted in', () => {
    const statute = calendarOf([{ day: '2027-01-01', kind: 'holiday', source: 'statute' }, holiday('2026-10-01')]);
    const plan = [stage('R', {}, { count: 40, land: 'workday-before' })];
    const { milestones, provisional } = of(plan, '2026-11-24', statute);
    expect(shown(milestones.get('R')!.endsAt)).toBe('2026-12-31 17:00');
    expect(provisional).toBe(false);
    expect(of(plan, '2026-12-24', statute).provisional).toBe(true);
  });
  it('ends a month where it has no such day on its last', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-08-12', 6)).toBe('2025-02-12');
    expect(addMonths('2024-03-31', -13)).toBe('2023-02-28');
  });
});

describe('broken timelines', () => {
  it.each([
    ['a circle', [stage('A', { from: 'B.start' }, {}), stage('B', { from: 'A.start' }, {})]],
    ['an edge that is not there', [stage('A', { from: 'Z.end' }, {})]],
    ['an end before the start', [stage('A', {}, { count: -1 })]],
    ['no time at all', [stage('A', { at: '17:00' }, {})]],
  ])('refuses %s', (_, plan) => {
    expect(() => of(plan, '2024-05-20')).toThrow(DomainError);
    expect(() => of(plan, '2024-05-20')).toThrow('timeline-broken');
  });
});

describe('whatever the first day', () => {
  const days = fc.integer({ min: 0, max: 365 * 30 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)));
  const codes = timeline.map(({ code }) => code).filter((code) => code !== 'REHEARSAL');
  it('keeps the order of the stages, closes registration on a working day and holds the final on a Sunday', () => {
    fc.assert(
      fc.property(days, (t0) => {
        const { milestones } = timelineOf(timeline, t0, y2024);
        const starts = codes.map((code) => milestones.get(code)!.startsAt.getTime());
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const [closing, final] = [milestones.get('REGISTRATION')!.endsAt, milestones.get('FINAL')!.startsAt];
        expect(y2024.working.isWorking(shanghaiDate(closing))).toBe(true);
        expect(new Date(`${shanghaiDate(final)}T00:00:00Z`).getUTCDay()).toBe(0);
      }),
    );
  });
  it('counts from the day, not from the hour', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const midnight = new Date(day.getTime() - 8 * 3_600_000);
        const later = new Date(midnight.getTime() + second * 1000);
        expect(timelineOf(timeline, later, y2024)).toEqual(timelineOf(timeline, midnight, y2024));
      }),
    );
  });
});
