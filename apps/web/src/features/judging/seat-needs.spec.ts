import { loadOf, needsOf } from './seat-needs.js';

const rule = {
  judgesPerEntry: null,
  rooms: 2,
  loadLimit: 25,
  seats: [{ kinds: ['capital', 'industry'] as const, atLeast: 2 }],
};

describe('needsOf', () => {
  it('needs every seat once a room', () =>
    expect(needsOf(rule, ['capital', 'industry', 'clinical'])).toEqual([
      { kinds: ['capital', 'industry'], needed: 4, seated: 2 },
    ]));
});

describe('loadOf', () => {
  it('does not ask where everybody reads everything', () => expect(loadOf(rule, 20, [25])).toBeNull());
  it('reckons with the limit of the round, and with slack', () =>
    expect(loadOf({ ...rule, judgesPerEntry: 5 }, 20, [40, 10])).toEqual({ can: 35, must: 115 }));
});
