import type { EditionPlan } from '../api/plan.js';
import { leaningOn } from './leaning.js';
import { dayOf, freshStage, isSetDay, onDay } from './offset.js';
import { settleTimeline } from './settle-timeline.js';

const registration = freshStage('REGISTRATION', undefined);
const review = freshStage('FORMAL_REVIEW', registration);
const plan = {
  timeline: [registration, review],
  rounds: [
    { name: { 'zh-CN': '初评', en: 'First' }, milestone: 'FORMAL_REVIEW', materials: 'REGISTRATION' },
    { name: { 'zh-CN': '复赛', en: 'Second' }, milestone: 'REGISTRATION' },
  ],
  pledge: { sealDue: 'FORMAL_REVIEW' },
} as unknown as EditionPlan;

describe('a set day', () => {
  const offset = onDay(review.start, '2027-06-01', '2027-05-24');
  it('is counted from the first day, and moves with it', () => {
    expect(offset).toEqual({ from: 'T0', count: 8, unit: 'day', land: 'as-counted', at: '09:00' });
    expect([isSetDay(offset), isSetDay(review.start)]).toEqual([true, false]);
    expect(dayOf(offset, '2027-05-31')).toBe('2027-06-08');
    expect(onDay(offset, '2027-05-20', '2027-05-24').count).toBe(-4);
  });
});

describe('a stage', () => {
  it('is held by all that goes by it', () => {
    const kinds = (code: string) => leaningOn(plan, code).map(({ kind, name }) => [kind, name?.en]);
    expect(kinds('FORMAL_REVIEW')).toEqual([
      ['round', 'First'],
      ['pledge', undefined],
    ]);
    expect(kinds('REGISTRATION')).toEqual([
      ['registration', undefined],
      ['stage', ''],
      ['round', 'Second'],
      ['materials', 'First'],
    ]);
    expect(kinds('OTHER')).toEqual([]);
  });

  it('takes along what goes by it when its code is typed over', () => {
    const renamed = [registration, { ...review, code: 'CHECK' }];
    const { timeline, rounds, pledge } = settleTimeline(plan, renamed) as unknown as EditionPlan;
    expect(timeline[1]).toMatchObject({ start: { from: 'REGISTRATION.end' }, end: { from: 'CHECK.start' } });
    expect(rounds.map(({ milestone, materials }) => [milestone, materials])).toEqual([
      ['CHECK', 'REGISTRATION'],
      ['REGISTRATION', undefined],
    ]);
    expect(pledge).toMatchObject({ sealDue: 'CHECK' });
    expect(settleTimeline(plan, [registration])).toEqual({ timeline: [registration] });
  });
});
