import { endOfDay, expectedDue } from './due-day.js';

describe('expectedDue', () => {
  it.each([
    ['2024-07-01T02:00:00Z', 3, '2024-07-04'],
    ['2024-07-04T02:00:00Z', 3, '2024-07-09'],
    ['2024-07-05T17:00:00Z', 1, '2024-07-08'],
  ])('from %s, %i working days: %s', (now, days, day) => expect(expectedDue(new Date(now), days)).toBe(day));

  it('ends with its day in Beijing', () => expect(endOfDay('2024-07-04')).toBe('2024-07-04T16:00:00.000Z'));
});
