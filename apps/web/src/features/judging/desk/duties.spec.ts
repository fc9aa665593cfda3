import type { Duty } from '../api/my-assignments.js';
import { minutesEach, nextDuty, placeLeft, shownOf } from './duties.js';

const name = { 'zh-CN': '', en: '' };
const round: Duty['round'] = {
  ...{
    id: 'r',
    code: 'R',
    name,
    kind: 'online_review',
    state: 'open',
    endsAt: '2026-12-01T00:00:00Z',
    minutesEach: 12,
  },
};
const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 1, minute)).toISOString();
const dutyOf = (id: string, more: Partial<Duty> = {}): Duty => ({
  ...{ id, round, number: id, title: id, track: '', division: '', organisationName: '', room: null, position: 1 },
  ...{ sheet: 'none', total: null, savedAt: null, dueAt: null, submittedAt: null, declarationDue: false },
  ...more,
});
const done = (id: string, minute: number) =>
  dutyOf(id, { sheet: 'submitted', savedAt: at(minute), submittedAt: at(minute) });

it('goes by the rule until the judge has a pace, and leaves breaks out of it', () => {
  expect(minutesEach([dutyOf('a'), done('b', 0), done('c', 30)])).toEqual({ minutes: 12, own: false });
  const worked = [
    done('a', 0),
    done('b', 8),
    done('c', 18),
    done('d', 400),
    done('e', 420),
    done('f', 429),
    done('g', 430),
  ];
  expect(minutesEach(worked)).toEqual({ minutes: 10, own: true });
  expect(minutesEach([dutyOf('a', { round: { ...round, minutesEach: null } })]).minutes).toBe(15);
});

it('leads back to the sheet last written on, and on to the next that waits', () => {
  const list = [done('a', 1), dutyOf('b'), dutyOf('c', { sheet: 'draft', savedAt: at(5) }), dutyOf('d')];
  expect([placeLeft(list)?.id, placeLeft([dutyOf('x'), done('y', 1)])?.id]).toEqual(['c', 'x']);
  expect([nextDuty(list, 'c')?.id, nextDuty(list, 'd')?.id]).toEqual(['d', 'b']);
  expect(shownOf(list, 'waiting').map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(shownOf(list, 'draft').map(({ id }) => id)).toEqual(['c']);
});
