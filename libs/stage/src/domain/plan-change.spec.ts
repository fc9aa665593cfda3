import { datesOfEntry, datesOfRoom, sameDates } from './plan-change.js';
import type { PlannedSession, SchedulePlan } from './session.js';

const session = (change: Partial<PlannedSession> = {}): PlannedSession => ({
  ...{ id: '1', kind: 'judging', room: 1, venue: '报告厅', startsAt: '2031-08-02T01:00:00.000Z', pauses: [] },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
  slots: ['a', 'b'].map((entryId) => ({ entryId, block: 1, fixed: false })),
  ...change,
});
const plan = (...sessions: PlannedSession[]): SchedulePlan => ({ order: 'drawn', sessions });

it('gives an entry its turn once the order stands, and the sitting before', () => {
  const [own] = datesOfEntry(plan(session()), 'b', true);
  expect(own).toEqual({
    sessionId: '1',
    rehearsal: false,
    venue: '报告厅',
    startsAt: new Date('2031-08-02T01:15:00Z'),
    position: 2,
  });
  const [open] = datesOfEntry(plan(session()), 'b', false);
  expect(open).toEqual({
    sessionId: '1',
    rehearsal: false,
    venue: '报告厅',
    startsAt: new Date('2031-08-02T01:00:00Z'),
    position: null,
  });
  expect(datesOfEntry(plan(session({ kind: 'rehearsal' })), 'b', false)[0]!.position).toBe(2);
  expect(datesOfEntry(plan(session()), 'x', true)).toEqual([]);
});

it('gives a judge the sittings of the room, and tells when nothing changed for somebody', () => {
  const both = plan(session(), session({ id: '2', room: 2 }), session({ id: '3', kind: 'rehearsal' }));
  expect([datesOfRoom(both, 2).length, datesOfRoom(both, null).length]).toEqual([1, 2]);
  const swapped = plan(session({ slots: session().slots.toReversed() }));
  expect(sameDates(datesOfRoom(plan(session()), 1), datesOfRoom(swapped, 1))).toBe(true);
  expect(sameDates(datesOfEntry(plan(session()), 'a', true), datesOfEntry(swapped, 'a', true))).toBe(false);
});
