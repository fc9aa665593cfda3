import { type BatchFacts, BATCH_ACTIONS, skipOf } from './batch.js';
import { ENTRY_STATES } from '../entry.js';

const now = new Date(1_000);
const facts: BatchFacts = {
  ...{ state: 'in_review', returnedUntil: null, reviewerId: null, toId: 'p', involved: false },
  ...{ proposalOpen: false, waitsUntil: null, passed: true, blocking: 0, returnedBefore: false },
  answers: { finished: true, failed: 1, worded: true },
};

it('admits only what passed, without blocking findings or an open proposal, and nobody their own', () => {
  expect(skipOf('admit', facts, now)).toBeNull();
  expect(skipOf('admit', { ...facts, passed: false }, now)).toBe('checks');
  expect(skipOf('admit', { ...facts, blocking: 1 }, now)).toBe('findings');
  expect(skipOf('admit', { ...facts, proposalOpen: true }, now)).toBe('proposal');
  expect(skipOf('admit', { ...facts, involved: true }, now)).toBe('involved');
});

it('returns once what its own checklist gives a reason for, and nobody their own', () => {
  const answered = (over: object) => ({ ...facts, answers: { ...facts.answers, ...over } });
  expect(skipOf('return', { ...facts, passed: false, blocking: 2 }, now)).toBeNull();
  expect(skipOf('return', { ...facts, returnedBefore: true }, now)).toBe('returned');
  expect(skipOf('return', { ...facts, proposalOpen: true }, now)).toBe('proposal');
  expect(skipOf('return', { ...facts, involved: true }, now)).toBe('involved');
  expect(skipOf('return', answered({ finished: false }), now)).toBe('open');
  expect(skipOf('return', answered({ failed: 0 }), now)).toBe('nothing');
  expect(skipOf('return', answered({ worded: false }), now)).toBe('unworded');
});

it('reminds only who can still correct', () => {
  const returned = { ...facts, state: 'returned' as const };
  expect(skipOf('remind', { ...returned, returnedUntil: new Date(1_001) }, now)).toBeNull();
  expect(skipOf('remind', { ...returned, returnedUntil: now }, now)).toBe('late');
  expect(skipOf('remind', facts, now)).toBe('state');
});

it('assigns what waits, to somebody who does not have it yet', () => {
  expect(skipOf('assign', facts, now)).toBeNull();
  expect(skipOf('assign', { ...facts, reviewerId: 'p' }, now)).toBe('no-change');
  expect(skipOf('spread', { ...facts, toId: null }, now)).toBe('nobody');
  expect(skipOf('unassign', facts, now)).toBe('no-change');
});

it('touches nothing that has ended', () => {
  const ended = ENTRY_STATES.filter((state) => ['refused', 'withdrawn', 'disqualified'].includes(state));
  for (const state of ended)
    for (const action of BATCH_ACTIONS.filter((one) => one !== 'unassign'))
      expect(skipOf(action, { ...facts, state }, now)).not.toBeNull();
});

it('takes nothing up whose submit still waits for a file', () => {
  const submitted = { ...facts, state: 'submitted' as const };
  expect(skipOf('start', submitted, now)).toBeNull();
  expect(skipOf('start', { ...submitted, waitsUntil: new Date(1_001) }, now)).toBe('waiting');
  expect(skipOf('start', { ...submitted, waitsUntil: now }, now)).toBeNull();
  expect(skipOf('start', facts, now)).toBe('state');
});
