import { added, blockAt, fixedAt, moved, pausedAfter, type Plan, removed } from './working-plan.js';

const plan: Plan = {
  order: 'drawn',
  sessions: [
    {
      ...{ id: 's', kind: 'judging', room: 1, venue: '', startsAt: '2031-08-02T01:00:00Z' },
      ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
      slots: ['a', 'b', 'c', 'd'].map((entryId, at) => ({ entryId, block: at < 2 ? 1 : 2, fixed: entryId === 'a' })),
      pauses: [{ after: 4, minutes: 10, label: '' }],
    },
  ],
};
const shown = ({ sessions: [session] }: Plan) =>
  session!.slots.map(({ entryId, block, fixed }) => `${entryId}${block}${fixed ? '!' : ''}`).join(' ');

it('moves turns and leaves the blocks where they are', () => {
  expect(shown(moved(plan, 's', 3, 0))).toBe('d1 a1! b2 c2');
  expect(shown(moved(plan, 's', 0, 1))).toBe('b1 a1! c2 d2');
  expect(shown(moved(plan, 'other', 0, 1))).toBe(shown(plan));
});

it('adds, removes and fixes turns', () => {
  expect(shown(added(plan, 's', 'e'))).toBe('a1! b1 c2 d2 e2');
  const less = removed(plan, 's', 1);
  expect([shown(less), less.sessions[0]!.pauses[0]!.after]).toEqual(['a1! c2 d2', 3]);
  expect(shown(fixedAt(plan, 's', 1, true))).toBe('a1! b1! c2 d2');
});

it('begins and joins blocks, counted from one without gaps', () => {
  expect(shown(blockAt(plan, 's', 2, false))).toBe('a1! b1 c1 d1');
  expect(shown(blockAt(plan, 's', 1, true))).toBe('a1! b2 c3 d3');
});

it('puts a pause in its place, and takes it out', () => {
  const tea = pausedAfter(plan, 's', { after: 2, minutes: 15, label: '茶歇' });
  expect(tea.sessions[0]!.pauses.map(({ after }) => after)).toEqual([2, 4]);
  expect(pausedAfter(tea, 's', { after: 2, minutes: 0, label: '' }).sessions[0]!.pauses.length).toBe(1);
});
