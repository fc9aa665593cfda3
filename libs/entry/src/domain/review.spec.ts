import { shanghaiInstant, workingCalendar } from '#kernel';
import { assertCorrectable, assertJudgement, dueAtOf } from './review.js';

const refusal = (code: string) => expect.objectContaining({ code });
const questions = [{ code: 'TITLE' }, { code: 'TEAM' }];
const item = (code: string, ok = true) => ({ code, ok, note: '' });
const full = [item('TITLE'), item('TEAM')];

describe('assertJudgement', () => {
  const judge =
    (verdict: 'admit' | 'return' | 'refuse', over: { checklist?: typeof full; reason?: string } = {}) =>
    () =>
      assertJudgement({ verdict, checklist: full, reason: '理由', ...over }, questions, { returnedAt: null });

  it('wants every question answered once', () => {
    for (const checklist of [[], [item('TITLE')], [...full, item('TEAM')], [...full, item('OTHER')]]) {
      expect(judge('admit', { checklist })).toThrow(refusal('checklist-incomplete'));
    }
    expect(judge('admit')).not.toThrow();
  });

  it('admits only what passed, and says why when it does not admit', () => {
    const failed = [item('TITLE'), item('TEAM', false)];
    expect(judge('admit', { checklist: failed })).toThrow(refusal('checklist-not-passed'));
    expect(judge('admit', { reason: '' })).not.toThrow();
    expect(judge('refuse', { reason: ' \n' })).toThrow(refusal('reason-missing'));
    expect(judge('return', { checklist: failed })).not.toThrow();
  });

  it('sends an entry back once', () => {
    const judgement = { verdict: 'return' as const, checklist: full, reason: '理由' };
    const again = () => assertJudgement(judgement, questions, { returnedAt: new Date() });
    expect(again).toThrow(refusal('already-returned'));
  });
});

describe('dueAtOf', () => {
  it('ends with the last of the working days after today, over weekends and holidays', () => {
    const friday = shanghaiInstant('2024-07-05', '23:59');
    const newYear = { date: '2024-01-01', working: false };
    expect(dueAtOf(friday, 3, workingCalendar([newYear]))).toEqual(shanghaiInstant('2024-07-10', '24:00'));
    const holiday = workingCalendar([newYear, { date: '2024-07-10', working: false }]);
    expect(dueAtOf(friday, 3, holiday)).toEqual(shanghaiInstant('2024-07-11', '24:00'));
  });

  it('promises no day of a year whose calendar is not loaded', () => {
    const known = workingCalendar([{ date: '2024-01-01', working: false }]);
    const december = shanghaiInstant('2024-12-30', '09:00');
    expect(dueAtOf(december, 1, known)).toEqual(shanghaiInstant('2024-12-31', '24:00'));
    expect(() => dueAtOf(december, 3, known)).toThrow(refusal('calendar-missing'));
    expect(() => dueAtOf(december, 1, workingCalendar([]))).toThrow(refusal('calendar-missing'));
    const byLaw = { date: '2025-01-01', working: false, published: false };
    const statute = workingCalendar([{ date: '2024-01-01', working: false }, byLaw]);
    expect(() => dueAtOf(december, 3, statute)).toThrow(refusal('calendar-missing'));
  });
});

describe('assertCorrectable', () => {
  it('knows the parts of an entry', () => {
    const label = { 'zh-CN': '', en: '' };
    const field = { key: 'trl', kind: 'text', label, required: true, blindSafe: true } as const;
    const rules = {
      form: { version: 1, sections: [{ fields: [field] }] },
      ...{
        documents: [{ code: 'PLAN', required: true }],
        consents: [],
        tracks: [],
        divisions: [],
        members: { min: 3, max: 15 },
      },
    };
    expect(() => assertCorrectable(rules, ['trl', 'title', 'organisation', 'documents.PLAN'])).not.toThrow();
    expect(() => assertCorrectable(rules, ['PLAN'])).toThrow(refusal('fields-unknown'));
  });
});
