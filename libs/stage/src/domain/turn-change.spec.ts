import type { PlannedSession, SchedulePlan } from './session.js';
import { swappedPlan } from './swap.js';
import { type PublishedPlan, turnChange } from './turn-change.js';

const session = (change: Partial<PlannedSession> = {}): PlannedSession => ({
  ...{ id: '1', kind: 'judging', room: 1, venue: '报告厅', startsAt: '2031-08-02T01:00:00.000Z', pauses: [] },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
  slots: ['a', 'b', 'c'].map((entryId) => ({ entryId, block: 1, fixed: false })),
  ...change,
});
const plan = (change: Partial<PlannedSession> = {}, order: SchedulePlan['order'] = 'arranged'): SchedulePlan => ({
  order,
  sessions: [session(change)],
});
const out = (plans: SchedulePlan[], drawnFrom = Infinity): PublishedPlan[] =>
  plans.map((one, at) => ({
    ...{ no: at + 1, plan: one, reason: `r${at + 1}`, at: new Date(at), drawn: at + 1 >= drawnFrom },
  }));
const changed = (publications: PublishedPlan[], entryId: string) => turnChange(publications, '1', entryId)?.no;

it('is a swap for the two alone', () => {
  const all = out([plan(), swappedPlan(plan(), '1', ['a', 'b'])]);
  expect(['a', 'b', 'c'].map((entry) => changed(all, entry))).toEqual([2, 2, 1]);
});

it('is another venue, start or length for everybody, and the same plan for nobody', () => {
  const all = [plan(), plan(), plan({ venue: '二层' }), plan({ venue: '二层', questionMinutes: 6 })];
  expect(changed(out(all.slice(0, 2)), 'a')).toBe(1);
  expect(changed(out(all.slice(0, 3)), 'a')).toBe(3);
  expect(changed(out(all), 'a')).toBe(4);
});

it('counts places of an order that is to be drawn only once they are', () => {
  const [before, after] = [plan({}, 'drawn'), swappedPlan(plan({}, 'drawn'), '1', ['a', 'b'])];
  expect(changed(out([before, after]), 'a')).toBe(1);
  expect(changed(out([before, after], 2), 'c')).toBe(2);
});

it('is the taking in of whoever comes later, and the taking out, and nothing for a stranger', () => {
  const without = plan({ slots: session().slots.slice(0, 2) });
  expect(changed(out([without, plan(), plan()]), 'c')).toBe(2);
  expect(changed(out([plan(), without]), 'c')).toBe(2);
  expect(changed(out([plan()]), 'x')).toBeUndefined();
});
