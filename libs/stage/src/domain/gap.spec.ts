import { withoutEntry } from './gap.js';
import type { Pause, SchedulePlan } from './session.js';

const pause = (after: number, minutes = 10): Pause => ({ after, minutes, label: '茶歇' });
const plan = (pauses: Pause[]): SchedulePlan => {
  const slots = ['a', 'b', 'c'].map((entryId) => ({ entryId, block: 1, fixed: false }));
  const format = { pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 };
  const sitting = { kind: 'judging' as const, room: 1, venue: '', startsAt: '2031-08-02T01:00:00Z', ...format };
  return { order: 'arranged', sessions: [{ id: 's', ...sitting, slots, pauses }] };
};
const after = (pauses: Pause[], entryId: string, session = 's') => {
  const [first] = withoutEntry(plan(pauses), session, entryId).sessions;
  return { slots: first!.slots.map((slot) => slot.entryId).join(''), pauses: first!.pauses };
};

it('moves later turns and the pauses after the entry up by one', () => {
  expect(after([pause(2)], 'b')).toEqual({ slots: 'ac', pauses: [pause(1)] });
  expect(after([pause(1)], 'b')).toEqual({ slots: 'ac', pauses: [pause(1)] });
  expect(after([pause(0), pause(3)], 'a')).toEqual({ slots: 'bc', pauses: [pause(0), pause(2)] });
});

it('makes one pause of two that have come together', () => {
  expect(after([pause(1), pause(2, 5)], 'b')).toEqual({ slots: 'ac', pauses: [pause(1, 15)] });
});

it('leaves other sittings and strangers alone', () => {
  expect(after([pause(2)], 'x')).toEqual({ slots: 'abc', pauses: [pause(2)] });
  expect(after([pause(2)], 'b', 'other')).toEqual({ slots: 'abc', pauses: [pause(2)] });
});
