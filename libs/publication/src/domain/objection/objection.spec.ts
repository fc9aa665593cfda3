import { checkLifecycle } from '#testing';
import { clockOf, isOpen, objectionLife } from './objection.js';

const ACCEPT = new Date('2024-08-13T16:00:00Z');
const DECIDE = new Date('2024-08-27T16:00:00Z');
const objection = { acceptDueAt: ACCEPT, decideDueAt: DECIDE };

it('has a way from every state that is not an end', () => checkLifecycle(objectionLife));

it('decides nothing that was not accepted, and nothing twice', () => {
  for (const verb of ['dismiss', 'correct', 'uphold'] as const) {
    expect(objectionLife.allows('received', verb)).toBe(false);
    for (const state of objectionLife.final) expect(objectionLife.allows(state, verb)).toBe(false);
  }
});

it('runs the clock of accepting, then that of deciding, then none', () => {
  const before = new Date(ACCEPT.getTime() - 1);
  expect(clockOf({ ...objection, state: 'received' }, before)).toEqual({ dueAt: ACCEPT, overdue: false });
  expect(clockOf({ ...objection, state: 'received' }, ACCEPT)).toEqual({ dueAt: ACCEPT, overdue: true });
  expect(clockOf({ ...objection, state: 'accepted' }, ACCEPT)).toEqual({ dueAt: DECIDE, overdue: false });
  expect(clockOf({ ...objection, state: 'upheld' }, DECIDE)).toBeNull();
  expect(isOpen({ state: 'accepted' })).toBe(true);
});
