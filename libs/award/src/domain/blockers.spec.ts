import { checkLifecycle } from '#testing';
import { confirmationBlockers, releaseBlockers } from './blockers.js';
import { PRIZE_STATES, type PrizeState, prizeLife } from './prize.js';

const CATALOGUE = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
];
const FINAL = { closed: true, released: true, inHall: true };
const RULES = { catalogue: CATALOGUE, plan: { loses: [], seats: new Map<string, number>() } };
const prize = (awardCode: string, rank: number | null, state: PrizeState = 'proposed') => ({
  ...{ awardCode, rank, state },
  entryId: rank === null ? null : `e${rank}`,
});

it('walks a sound table of states', () => {
  checkLifecycle(prizeLife);
  expect([...prizeLife.states].sort()).toEqual([...PRIZE_STATES].sort());
});

it('waits for the final to close before it looks at seats', () => {
  const blocker = { code: 'final-not-closed', awardCode: null, count: 0 };
  expect(confirmationBlockers({ ...FINAL, closed: false }, RULES, [])).toEqual([blocker]);
  expect(releaseBlockers({ ...FINAL, closed: false }, RULES, [])).toEqual([blocker]);
});

it('counts the seats that are open or exceeded; a withdrawn prize takes none', () => {
  const prizes = [prize('FIRST', 1), prize('FIRST', null), prize('SECOND', 2), prize('SECOND', 3, 'withdrawn')];
  expect(confirmationBlockers(FINAL, RULES, prizes)).toEqual([
    { code: 'seats-exceeded', awardCode: 'FIRST', count: 1 },
    { code: 'seats-open', awardCode: 'SECOND', count: 1 },
  ]);
});

it('counts the prizes that no longer follow, and the seats of an award that equals share', () => {
  const lost = { prizeId: 'p', awardCode: 'SECOND', entryId: 'e3', reason: 'moves' };
  const plan = {
    loses: [lost],
    seats: new Map([
      ['FIRST', 2],
      ['SECOND', 1],
    ]),
  };
  const prizes = [prize('FIRST', 1), prize('FIRST', 1), prize('SECOND', 3)];
  expect(confirmationBlockers(FINAL, { catalogue: CATALOGUE, plan }, prizes)).toEqual([
    { code: 'prizes-outdated', awardCode: 'SECOND', count: 1 },
  ]);
});

it('confirms a whole set in which something waits, and releases one in which nothing does', () => {
  const full = [prize('FIRST', 1), prize('SECOND', 2), prize('SECOND', null, 'confirmed')];
  expect(confirmationBlockers(FINAL, RULES, full)).toEqual([]);
  expect(releaseBlockers(FINAL, RULES, full)).toEqual([{ code: 'prizes-waiting', awardCode: null, count: 2 }]);
  const done = full.map((one) => ({ ...one, state: 'confirmed' as const }));
  const nothing = { code: 'nothing-proposed', awardCode: null, count: 0 };
  expect(confirmationBlockers(FINAL, RULES, done)).toEqual([nothing]);
  expect(releaseBlockers(FINAL, RULES, done)).toEqual([]);
});

it('lets nothing out of a final in a hall before the chief judge has released its result', () => {
  const prizes = [prize('FIRST', 1, 'confirmed'), prize('SECOND', 2, 'confirmed'), prize('SECOND', 3, 'confirmed')];
  const held = { code: 'final-not-released', awardCode: null, count: 0 };
  expect(releaseBlockers({ ...FINAL, released: false }, RULES, prizes)).toEqual([held]);
  expect(releaseBlockers({ ...FINAL, released: false, inHall: false }, RULES, prizes)).toEqual([]);
  expect(releaseBlockers(FINAL, RULES, prizes)).toEqual([]);
  expect(confirmationBlockers(FINAL, RULES, prizes).map(({ code }) => code)).toEqual(['nothing-proposed']);
});
