import type { RoundView } from './api/rounds.js';
import { stepNow, wayOf } from './round-way.js';

const round = (given: Partial<Omit<RoundView, 'progress'>> & { progress?: Partial<RoundView['progress']> }) =>
  ({
    state: 'planned',
    panel: [],
    blockers: [],
    ...given,
    progress: { entries: 0, judges: 0, assignments: 0, submitted: 0, vacancies: 0, ...given.progress },
  }) as unknown as RoundView;
const seat = [{ judgeId: 'j', name: '李', kind: 'clinical' as const, fixedRoom: null, room: null }];

describe('stepNow', () => {
  it.each([
    ['entrants', round({})],
    ['panel', round({ progress: { entries: 3 } })],
    ['draw', round({ progress: { entries: 3 }, panel: seat })],
    ['open', round({ state: 'assigned', progress: { entries: 3 }, panel: seat })],
    ['scoring', round({ state: 'open', progress: { entries: 3, assignments: 9, submitted: 8 } })],
    ['close', round({ state: 'open', progress: { entries: 3, assignments: 9, submitted: 9 } })],
    ['advance', round({ state: 'closed' })],
    [null, round({ state: 'advanced' })],
  ])('is %s', (step, given) => expect(stepNow(given, false)).toBe(step));

  it('ends with the standings in the last round', () => {
    expect(stepNow(round({ state: 'closed' }), true)).toBeNull();
    expect(wayOf(true).at(-1)).toBe('standings');
  });
});
