import { Logger } from '@nestjs/common';
import { isAway, isDiskFull, report } from './outage.js';

/** As the queue tells of an error: its words, and no instance of Error. */
const told = (message: string) => ({ message, stack: `Error: ${message}\n    at somewhere`, queue: 'trial' });

it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
  'knows by its words that the database is away, whoever tells it: %s',
  (message) => {
    expect([isAway(new Error(message)), isAway(told(message))]).toEqual([true, true]);
  },
);

it('writes down what else the queue tells, in its words', () => {
  const line = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  expect(isAway(told('no such queue'))).toBe(false);
  report(told('no such queue'), 'the queue');
  expect(line).toHaveBeenCalledWith(expect.stringContaining('the queue: Error: no such queue'));
  line.mockRestore();
});

it('remembers for whoever asks after its health that the disk was full', () => {
  const line = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  report(Object.assign(new Error('terminating connection'), { code: '57P01' }));
  expect(isDiskFull()).toBe(false);
  report(Object.assign(new Error('could not extend file'), { code: '53100' }));
  expect(isDiskFull()).toBe(true);
  const later = performance.now() + 60_000;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  expect(isDiskFull()).toBe(false);
  clock.mockRestore();
  line.mockRestore();
});
