import { prizeKey, validityOf } from './validity.js';

const CLOSES = new Date('2024-08-09T16:00:00Z');
const LATER = new Date('2024-08-23T16:00:00Z');
const before = (at: Date) => new Date(at.getTime() - 1);
const lines = [
  { key: 'FIRST a ', validFrom: CLOSES },
  { key: 'FIRST b ', validFrom: CLOSES },
];
const first = { id: 'n1', startsAt: new Date('2024-08-05T01:00:00Z'), closesAt: CLOSES, lines, held: [] };

it('is provisional to the last millisecond and valid from the next', () => {
  expect(validityOf(null, CLOSES).state).toBe('none');
  expect(validityOf(first, before(CLOSES)).state).toBe('running');
  expect(validityOf(first, CLOSES)).toMatchObject({ state: 'closed', closesAt: CLOSES, suspended: [] });
});

it('holds up the prize under objection and no other', () => {
  const held = [prizeKey({ awardCode: 'FIRST', entryId: 'a', holderId: null })];
  expect(validityOf({ ...first, held }, CLOSES)).toMatchObject({ state: 'closed', suspended: ['FIRST a '] });
});

it('lets a second notice hold up only what it changed', () => {
  const second = { ...first, closesAt: LATER, lines: [lines[1]!, { key: 'FIRST c ', validFrom: LATER }] };
  expect(validityOf(second, before(LATER))).toMatchObject({
    state: 'closed',
    closesAt: CLOSES,
    suspended: ['FIRST c '],
  });
  expect(validityOf(second, LATER)).toMatchObject({ state: 'closed', suspended: [] });
});

it('runs anew where a second notice changed every line', () => {
  const second = { ...first, closesAt: LATER, lines: [{ key: 'FIRST c ', validFrom: LATER }] };
  expect(validityOf(second, CLOSES)).toMatchObject({ state: 'running', closesAt: LATER, suspended: [] });
});
