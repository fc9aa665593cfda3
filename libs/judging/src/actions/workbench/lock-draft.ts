import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { In } from 'typeorm';
import { assignmentDraft, type DraftState, type DraftVerb } from '../../domain/workbench/draft.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { type LockedRound, LockRound } from '../lock-round.js';

/** A draft that nobody else can move until the transaction ends, in its locked round. */
export interface LockedDraft {
  locked: LockedRound;
  draft: AssignmentDraftEntity;
  /** where the verb leads */
  next: DraftState;
}

/** The states of a draft that lies beside what is in force. */
const BESIDE: DraftState[] = ['running', 'failed', 'ready'];

/** The rules move it as a whole; whoever changes it by hand says about which entries. */
const DRAFT = { permission: 'draftAssignment', verb: 'assign', about: [] } as const;

/** The first step of every action on a round's draft. */
@Injectable()
export class LockDraft {
  constructor(private readonly rounds: LockRound) {}

  /** The round for a new draft, with the one beside it, if any. */
  async beside(tx: Tx, actor: Actor, roundId: string) {
    const locked = await this.rounds.within(tx, actor, roundId, DRAFT);
    return { locked, draft: await besides(tx, roundId) };
  }

  /** The draft beside what is in force; `not-found` when there is none. */
  async within(tx: Tx, actor: Actor, roundId: string, verb: DraftVerb): Promise<LockedDraft> {
    const { locked, draft } = await this.beside(tx, actor, roundId);
    const { state } = found(draft);
    return { locked, draft: found(draft), next: assignmentDraft.advance(state, verb) };
  }

  /** The draft from which what is in force was published; `not-found` when it came about otherwise. */
  async inForce(tx: Tx, actor: Actor, roundId: string): Promise<LockedDraft> {
    const locked = await this.rounds.within(tx, actor, roundId, DRAFT);
    const { drawnAt } = locked.round;
    const where = { roundId, publishedAt: found(drawnAt), state: 'published' as const };
    const draft = found(await tx.findOne(AssignmentDraftEntity, { where, lock: { mode: 'pessimistic_write' } }));
    return { locked, draft, next: assignmentDraft.advance(draft.state, 'undo') };
  }
}

function besides(tx: Tx, roundId: string): Promise<AssignmentDraftEntity | null> {
  const where = { roundId, state: In(BESIDE) };
  return tx.findOne(AssignmentDraftEntity, { where, lock: { mode: 'pessimistic_write' } });
}
