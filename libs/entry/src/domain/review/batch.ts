import { type Entry, isWaiting, stateAt } from '../entry.js';
import type { ReturnableAnswers } from './checks.js';

/** What can be done with many entries in one go. */
export const BATCH_ACTIONS = ['assign', 'spread', 'unassign', 'start', 'admit', 'return', 'remind'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** Why an entry is passed over; each has a sentence in both languages. */
export const SKIPS = [
  'state', // another state than the action needs
  'involved', // the person leads the entry or belongs to it
  'no-change', // the reviewer has it already, or nobody has it
  'nobody', // no reviewer is free of it
  'proposal', // a refusal or a disqualification waits for its second person
  'checks', // the checklist is not answered with yes throughout
  'findings', // blocking findings that nobody dismissed
  'waiting', // a submit waits for a file that may still come
  'returned', // it was sent back once
  'open', // the checklist is not finished
  'nothing', // nothing in it was answered with no
  'unworded', // a no without a reason: the team would not know what to do
  'late', // the deadline of its correction has passed
] as const;
export type Skip = (typeof SKIPS)[number];

/** What decides whether an entry takes part. */
export interface BatchFacts extends Pick<Entry, 'state' | 'returnedUntil' | 'waitsUntil'> {
  reviewerId: string | null;
  /** The reviewer it would be given to; null: to nobody. */
  toId: string | null;
  /** Whether the actor belongs to the entry or must keep away from it. */
  involved: boolean;
  proposalOpen: boolean;
  passed: boolean;
  blocking: number;
  /** Whether it has had its round of corrections. */
  returnedBefore: boolean;
  answers: ReturnableAnswers;
}

const WAITING: readonly string[] = ['submitted', 'in_review', 'returned'];

/** Why the action passes the entry over, or null when it will be done. */
export function skipOf(action: BatchAction, facts: BatchFacts, now: Date): Skip | null {
  const state = stateAt(facts, now);
  if (action === 'spread') return assignSkip(facts, state);
  if (facts.involved) return 'involved';
  if (action === 'unassign') return facts.reviewerId === null ? 'no-change' : null;
  if (action === 'remind') return isWaiting(facts, now) ? 'waiting' : remindSkip(facts, state);
  if (action === 'assign') return assignSkip(facts, state);
  if (action === 'start') return startSkip(facts, state, now);
  return action === 'return' ? returnSkip(facts, state) : admitSkip(facts, state);
}

function startSkip(facts: BatchFacts, state: string, now: Date): Skip | null {
  if (state !== 'submitted') return 'state';
  return isWaiting(facts, now) ? 'waiting' : null;
}

function assignSkip({ toId, reviewerId }: BatchFacts, state: string): Skip | null {
  if (!WAITING.includes(state)) return 'state';
  if (toId === null) return 'nobody';
  return toId === reviewerId ? 'no-change' : null;
}

function remindSkip({ state }: BatchFacts, now: string): Skip | null {
  if (now === 'returned') return null;
  return state === 'returned' ? 'late' : 'state';
}

function admitSkip({ proposalOpen, passed, blocking }: BatchFacts, state: string): Skip | null {
  if (state !== 'in_review') return 'state';
  if (proposalOpen) return 'proposal';
  if (!passed) return 'checks';
  return blocking > 0 ? 'findings' : null;
}

function returnSkip({ proposalOpen, returnedBefore, answers }: BatchFacts, state: string): Skip | null {
  if (state !== 'in_review') return 'state';
  if (proposalOpen) return 'proposal';
  if (returnedBefore) return 'returned';
  if (!answers.finished) return 'open';
  if (answers.failed === 0) return 'nothing';
  return answers.worded ? null : 'unworded';
}
