import { midRanks } from './mid-ranks.js';

describe('mid-ranks', () => {
  it('are twice the place of each mark', () => {
    expect(midRanks([30n, 10n, 20n])).toEqual({ doubled: [6n, 2n, 4n], ties: 0n });
  });

  it('share the middle among equal marks and count them', () => {
    expect(midRanks([5n, 7n, 5n, 9n, 9n, 9n])).toEqual({ doubled: [3n, 6n, 3n, 10n, 10n, 10n], ties: 30n });
  });

  it('know no marks', () => {
    expect(midRanks([])).toEqual({ doubled: [], ties: 0n });
  });
});
