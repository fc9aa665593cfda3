import { checkLifecycle } from '#testing';
import { prizeBlockers } from './blockers.js';
import { PRIZE_STATES, prizeLife } from './prize.js';

const CATALOGUE = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
];
const prize = (awardCode: string, state: 'proposed' | 'confirmed' | 'withdrawn' = 'proposed') => ({ awardCode, state });

it('walks a sound table of states', () => {
  checkLifecycle(prizeLife);
  expect([...prizeLife.states].sort()).toEqual([...PRIZE_STATES].sort());
});

it('waits for the final to close before it looks at seats', () => {
  expect(prizeBlockers(false, CATALOGUE, [])).toEqual([{ code: 'final-not-closed', awardCode: null, count: 0 }]);
});

it('counts the seats that are open or exceeded; a withdrawn prize takes none', () => {
  expect(
    prizeBlockers(true, CATALOGUE, [prize('FIRST'), prize('FIRST'), prize('SECOND'), prize('SECOND', 'withdrawn')]),
  ).toEqual([
    { code: 'seats-exceeded', awardCode: 'FIRST', count: 1 },
    { code: 'seats-open', awardCode: 'SECOND', count: 1 },
  ]);
});

it('is free when every seat is taken and something waits to be confirmed', () => {
  const full = [prize('FIRST'), prize('SECOND'), prize('SECOND', 'confirmed')];
  expect(prizeBlockers(true, CATALOGUE, full)).toEqual([]);
  const done = full.map(({ awardCode }) => prize(awardCode, 'confirmed'));
  expect(prizeBlockers(true, CATALOGUE, done)).toEqual([{ code: 'nothing-proposed', awardCode: null, count: 0 }]);
});
