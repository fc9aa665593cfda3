import { arrange, type Cast } from './arrange.js';
import type { PlannedSession, SchedulePlan } from './session.js';

const session = (id: string, entries: string[], more: Partial<PlannedSession> = {}): PlannedSession => ({
  ...{ id, kind: 'judging', room: 1, venue: '', startsAt: '2031-08-02T01:00:00Z', pauses: [] },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
  slots: entries.map((entryId) => ({ entryId, block: 1, fixed: false })),
  ...more,
});
const cast = (ids: string, absent: Record<string, string[]> = {}): Cast => ({
  entrants: [...ids].map((entryId) => ({ entryId, room: null })),
  absent: new Map(Object.entries(absent)),
});
const shown = ({ sessions }: SchedulePlan) =>
  sessions.map(({ slots }) => slots.map(({ entryId, block }) => `${entryId}${block}`).join(' '));
const plan = (order: SchedulePlan['order'], ...sessions: PlannedSession[]): SchedulePlan => ({ order, sessions });

it('fills sittings evenly, by the room that was dealt, and leaves rehearsals alone', () => {
  const rooms = { ...cast(''), entrants: [...'abcdef'].map((entryId, at) => ({ entryId, room: (at % 2) + 1 })) };
  const both = plan(
    'arranged',
    session('1', []),
    session('2', [], { room: 2 }),
    session('r', ['f'], { kind: 'rehearsal' }),
  );
  expect(shown(arrange(both, rooms, 'number'))).toEqual(['a1 c1 e1', 'b1 d1 f1', 'f1']);
  const days = plan('arranged', session('1', ['d']), session('2', []));
  expect(shown(arrange(days, cast('abcd'), 'number'))).toEqual(['b1 d1', 'a1 c1']);
  expect(shown(arrange(plan('arranged', session('1', [], { room: 2 })), rooms, 'number'))).toEqual(['b1 d1 f1']);
});

it('keeps fixed turns and blocks in their places', () => {
  const slots = [
    { entryId: 'c', block: 1, fixed: false },
    { entryId: 'd', block: 1, fixed: true },
    { entryId: 'a', block: 1, fixed: false },
    { entryId: 'b', block: 2, fixed: false },
  ];
  const fixed = plan('arranged', session('1', [], { slots }));
  expect(shown(arrange(fixed, cast('abcd'), 'number'))).toEqual(['a1 d1 c1 b2']);
  expect(shown(arrange(fixed, cast('abcd', { a: ['J'] }), 'recusals'))).toEqual(['b1 d1 c1 a1']);
});

it('makes a block of what the same judges keep away from, where the order is drawn', () => {
  const mixed = session('1', [...'abcde']);
  const away = { b: ['J'], d: ['J'], e: ['K'] };
  expect(shown(arrange(plan('drawn', mixed), cast('abcde', away), 'recusals'))).toEqual(['a1 c1 b2 d2 e3']);
  expect(shown(arrange(plan('arranged', mixed), cast('abcde', away), 'recusals'))).toEqual(['a1 c1 b1 d1 e1']);
});
