import type { SchedulePlan } from './session.js';
import { swappedPlan } from './swap.js';

const session = (id: string, ...entries: string[]) => ({
  ...{ id, kind: 'judging' as const, room: 1, venue: '', startsAt: '2031-08-02T01:00:00Z', pauses: [] },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
  slots: entries.map((entryId, at) => ({ entryId, block: at + 1, fixed: false })),
});
const plan: SchedulePlan = { order: 'drawn', sessions: [session('1', 'a', 'b', 'c'), session('2', 'a', 'b')] };

it('exchanges two entries of one sitting, and leaves places, blocks and other sittings alone', () => {
  const { sessions } = swappedPlan(plan, '1', ['a', 'c']);
  expect(sessions[0]!.slots.map(({ entryId, block }) => `${entryId}${block}`)).toEqual(['c1', 'b2', 'a3']);
  expect(sessions[1]).toEqual(plan.sessions[1]);
});

it('changes nothing where one of them is not there', () => {
  expect(swappedPlan(plan, '2', ['a', 'c'])).toEqual(plan);
});
