import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import { ballotLife, type BallotRule, countVotes, isQuorate, outcomeOf } from './ballot.js';

const RULE: BallotRule = { quorum: 'two-thirds', majority: 'half', rounds: 3, leaders: 2, minutes: 30 };
const CANDIDATES = ['a', 'b', 'c', 'd'];
const poll = (letters: string, more: object = {}) => ({
  ...{ no: 1, electorate: 9, candidates: CANDIDATES },
  choices: [...letters].map((letter) => (letter === '-' ? null : letter)),
  ...more,
});

it('walks a sound table of states', () => checkLifecycle(ballotLife));

it('decides by more than half of the votes cast, abstentions among them', () => {
  expect(outcomeOf(RULE, poll('aaaabbc'))).toEqual({ is: 'decided', winner: 'a' });
  expect(outcomeOf(RULE, poll('aaaabb--'))).toEqual({ is: 'next', candidates: ['a', 'b'] });
  expect(outcomeOf({ ...RULE, majority: 'two-thirds' }, poll('aaaabb'))).toEqual({ is: 'decided', winner: 'a' });
});

it('goes on with the leaders, and with all who equal the last of them', () => {
  expect(outcomeOf(RULE, poll('aaabbcc'))).toEqual({ is: 'next', candidates: ['a', 'b', 'c'] });
  expect(outcomeOf(RULE, poll('aaabbcc', { no: 3 }))).toEqual({ is: 'undecided' });
});

it('lets the same stand again while too few have voted, and ends after the last round', () => {
  expect(outcomeOf(RULE, poll('aaaaa'))).toEqual({ is: 'no-quorum', candidates: CANDIDATES });
  expect(outcomeOf(RULE, poll('aaaaa', { no: 3 }))).toEqual({ is: 'undecided' });
  expect([5, 6].map((cast) => isQuorate(RULE, 9, cast))).toEqual([false, true]);
  expect([4, 5].map((cast) => isQuorate({ quorum: 'half' }, 9, cast))).toEqual([false, true]);
  expect([8, 9].map((cast) => isQuorate({ quorum: 'all' }, 9, cast))).toEqual([false, true]);
  expect(isQuorate({ quorum: 'two-thirds' }, 0, 0)).toBe(false);
});

const choices = fc.array(fc.constantFrom(...CANDIDATES, null), { maxLength: 15 });
const rules = fc.record({
  quorum: fc.constantFrom('half' as const, 'two-thirds' as const, 'all' as const),
  majority: fc.constantFrom('half' as const, 'two-thirds' as const),
  ...{ rounds: fc.constantFrom(1, 2, 3), leaders: fc.constantFrom(2, 3), minutes: fc.constant(30) },
});

it('counts every vote once, whatever their order, and never lets a vote for somebody cost them the prize', () => {
  fc.assert(
    fc.property(rules, choices, fc.infiniteStream(fc.nat()), (rule, cast, chance) => {
      const one = poll('', { electorate: 15, choices: cast });
      const { votes, abstained } = countVotes(one);
      expect(votes.reduce((sum, { votes: some }) => sum + some, abstained)).toBe(cast.length);
      const turned = cast.map((choice) => ({ choice, at: chance.next().value })).sort((a, b) => a.at - b.at);
      const outcome = outcomeOf(rule, one);
      expect(outcomeOf(rule, { ...one, choices: turned.map(({ choice }) => choice) })).toEqual(outcome);
      if (outcome.is === 'next') expect(outcome.candidates.length).toBeGreaterThanOrEqual(rule.leaders);
      if (outcome.is !== 'decided') return;
      const more = { ...one, electorate: 16, choices: [...cast, outcome.winner] };
      if (isQuorate(rule, 16, cast.length + 1)) expect(outcomeOf(rule, more)).toEqual(outcome);
    }),
  );
});
