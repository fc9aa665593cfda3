import { endOfDay } from './due-day.js';

it('ends with its day in Beijing', () => expect(endOfDay('2024-07-04')).toBe('2024-07-04T16:00:00.000Z'));
