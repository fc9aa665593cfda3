import type { PrizesView } from '../../features/award/api/prizes.js';
import type { RoundCard } from '../../features/judging/api/rounds.js';
import { type Known, todosOf } from './todo.js';

const now = new Date('2024-07-11T09:00:00Z');
const progress = { entries: 10, judges: 5, assignments: 50, submitted: 20, vacancies: 0 };
const round = (ordinal: number, given: Partial<RoundCard>): RoundCard => ({
  ...{ id: `r${ordinal}`, code: `R${ordinal}`, ordinal, kind: 'online_review', progress },
  ...{ name: { 'zh-CN': '', en: '' }, state: 'planned', gaps: 0, conflicts: 0 },
  ...{ startsAt: '2024-07-11T01:00:00Z', endsAt: '2024-07-17T09:00:00Z' },
  ...given,
});
const prizes = (given: Partial<PrizesView>): PrizesView => ({
  ...{ items: [], catalogue: [], blockers: [], skipped: [], hidden: 0 },
  can: { propose: true, withdraw: true, suspend: true, confirm: false },
  ...given,
});
const keys = (known: Omit<Known, 'now'>) => todosOf({ now, ...known }).map(({ key, tone }) => `${key} ${tone}`);

describe('todosOf', () => {
  it('names what waits for review, and what waits for teams last', () =>
    expect(
      keys({
        states: [
          { state: 'returned', count: 2 },
          { state: 'submitted', count: 5 },
        ],
      }),
    ).toEqual(['submitted now', 'returned wait']));

  it('names first whose lead has taken a consent back', () => {
    expect(keys({ states: [{ state: 'submitted', count: 5 }], counts: { consents: 0 } })).toEqual(['submitted now']);
    expect(keys({ states: [{ state: 'submitted', count: 5 }], counts: { consents: 1 } })).toEqual([
      'consents now',
      'submitted now',
    ]);
  });

  it.each([
    ['prepare now', round(1, {})],
    ['open soon', round(1, { state: 'assigned', startsAt: '2024-07-13T01:00:00Z' })],
    ['scoring wait', round(1, { state: 'open' })],
    ['close now', round(1, { state: 'open', endsAt: '2024-07-11T08:00:00Z' })],
    ['close now', round(1, { state: 'open', progress: { ...progress, submitted: 50 } })],
    ['advance now', round(1, { state: 'closed' })],
  ])('%s', (expected, one) =>
    expect(keys({ rounds: [one, round(2, { startsAt: '2024-08-01T00:00:00Z' })] })).toEqual([expected]),
  );

  it('asks for whoever takes free seats and for a look at sheets that lie far apart, also before all are in', () => {
    const open = round(1, { state: 'open', gaps: 2, progress: { ...progress, vacancies: 3 } });
    expect(keys({ rounds: [open] })).toEqual(['vacancies now', 'gaps now', 'scoring wait']);
    expect(todosOf({ now, rounds: [open] })[1]).toMatchObject({ count: 2, to: '/rounds/r1' });
  });

  it('asks for a word about sheets whose judge had to keep away, once their round has advanced', () => {
    const rounds = [round(1, { state: 'advanced', conflicts: 2 }), round(2, { state: 'open' })];
    expect(keys({ rounds })).toEqual(['conflicts now', 'scoring wait']);
    expect(todosOf({ now, rounds })[0]).toMatchObject({ count: 2, to: '/rounds/r1' });
    expect(keys({ rounds: [round(1, { state: 'advanced' })] })).toEqual([]);
  });

  it('asks for prizes, their confirmation, then the results', () => {
    const item = { id: 'p', state: 'proposed' } as PrizesView['items'][number];
    expect(keys({ prizes: prizes({}) })).toEqual(['propose now']);
    expect(keys({ prizes: prizes({ items: [item] }) })).toEqual(['confirm now']);
    const done = prizes({ items: [{ ...item, state: 'confirmed' }] });
    const none = { items: [], blockers: [], can: { publish: true } };
    const waits = { ...none, blockers: [{ code: 'not-finalised', awardCode: null, count: 1 }] };
    expect(keys({ prizes: done, releases: waits })).toEqual(['finalise now']);
    expect(keys({ prizes: done, releases: none })).toEqual(['publish now']);
  });
});
