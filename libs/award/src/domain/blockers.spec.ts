import { checkLifecycle } from '#testing';
import { confirmationBlockers, releaseBlockers } from './blockers.js';
import { PRIZE_STATES, type PrizeState, prizeLife } from './prize.js';

const CATALOGUE = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
];
const FINAL = {
  ...{ closed: true, released: true, inHall: true },
  finalists: [1, 2, 3].map((rank) => ({ entryId: `e${rank}`, rank })),
};
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
  expect(confirmationBlockers({ ...FINAL, closed: false }, CATALOGUE, [])).toEqual([blocker]);
  expect(releaseBlockers({ ...FINAL, closed: false }, CATALOGUE, [])).toEqual([blocker]);
});

it('counts the seats that are open or exceeded; a withdrawn prize takes none', () => {
  const prizes = [prize('FIRST', 1), prize('FIRST', null), prize('SECOND', 2), prize('SECOND', 3, 'withdrawn')];
  expect(confirmationBlockers(FINAL, CATALOGUE, prizes)).toEqual([
    { code: 'seats-exceeded', awardCode: 'FIRST', count: 1 },
    { code: 'seats-open', awardCode: 'SECOND', count: 1 },
  ]);
});

it('sees that a prize no longer follows from the final', () => {
  const special = { awardCode: 'SECOND', rank: null, state: 'proposed' as const };
  const prizes = [
    { ...prize('FIRST', 1), entryId: 'e2' },
    { ...special, entryId: 'e3' },
    { ...special, entryId: 'gone' },
  ];
  expect(confirmationBlockers(FINAL, CATALOGUE, prizes)).toEqual([
    { code: 'prizes-outdated', awardCode: 'FIRST', count: 1 },
    { code: 'prizes-outdated', awardCode: 'SECOND', count: 1 },
  ]);
});

it('confirms a whole set in which something waits, and releases one in which nothing does', () => {
  const full = [prize('FIRST', 1), prize('SECOND', 2), prize('SECOND', null, 'confirmed')];
  expect(confirmationBlockers(FINAL, CATALOGUE, full)).toEqual([]);
  expect(releaseBlockers(FINAL, CATALOGUE, full)).toEqual([{ code: 'prizes-waiting', awardCode: null, count: 2 }]);
  const done = full.map((one) => ({ ...one, state: 'confirmed' as const }));
  const nothing = { code: 'nothing-proposed', awardCode: null, count: 0 };
  expect(confirmationBlockers(FINAL, CATALOGUE, done)).toEqual([nothing]);
  expect(releaseBlockers(FINAL, CATALOGUE, done)).toEqual([]);
});

it('lets nothing out of a final in a hall before the chief judge has released its result', () => {
  const prizes = [prize('FIRST', 1, 'confirmed'), prize('SECOND', 2, 'confirmed'), prize('SECOND', 3, 'confirmed')];
  const held = { code: 'final-not-released', awardCode: null, count: 0 };
  expect(releaseBlockers({ ...FINAL, released: false }, CATALOGUE, prizes)).toEqual([held]);
  expect(releaseBlockers({ ...FINAL, released: false, inHall: false }, CATALOGUE, prizes)).toEqual([]);
  expect(releaseBlockers(FINAL, CATALOGUE, prizes)).toEqual([]);
  expect(confirmationBlockers(FINAL, CATALOGUE, prizes).map(({ code }) => code)).toEqual(['nothing-proposed']);
});
