import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseArchived, type RoundPlan } from '#competition';
import { type Actor, found, permit } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../domain/policy.js';
import { round as life, type RoundState, type RoundVerb } from '../domain/round.js';
import { RoundPage } from '../queries/round-page.js';
import { planOf } from '../queries/round-plan.js';
import type { RoundView } from '../queries/round.view.js';
import { RoundEntity } from '../tables/round.entity.js';

/** A round nobody else can move until the transaction ends. */
export interface LockedRound {
  round: RoundEntity;
  edition: Edition;
  plan: RoundPlan;
  /** where the verb leads */
  next: RoundState;
}

type RoundPermission =
  | 'bringEntrants'
  | 'seatPanel'
  | 'assignJudges'
  | 'draftAssignment'
  | 'openRound'
  | 'replaceJudge'
  | 'recordVotes'
  | 'reopenSheet'
  | 'printPapers'
  | 'excuseBlockers'
  | 'settleGaps'
  | 'addReader'
  | 'remindJudges'
  | 'promoteEntry'
  | 'tellOutcomes'
  | 'closeRound'
  | 'reopenRound'
  | 'confirmReopening'
  | 'advanceRound'
  | 'releaseResult';

/** What somebody wants with a round: a permission of the policy, a verb of its life, and which entries it is decided about. */
export interface Intention {
  permission: RoundPermission;
  verb: RoundVerb;
  /** Entries that are chosen or spoken about; none where the rules move the round as a whole. */
  about: readonly string[];
}

/** The first step of every action that moves a round. */
@Injectable()
export class LockRound {
  constructor(
    private readonly editions: Editions,
    private readonly pages: RoundPage,
  ) {}

  /** Locks it, then asks the policy, who must keep away, and the lifecycle. */
  async within(tx: Tx, actor: Actor, id: string, { permission, verb, about }: Intention): Promise<LockedRound> {
    const round = found(await tx.findOne(RoundEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    found(may.knowRounds(actor, round.editionId) || null);
    permit(may[permission](actor, round.editionId));
    await refuseKeptAway(tx, actor.personId, about);
    const edition = await this.editions.byId(tx, round.editionId);
    refuseArchived(edition);
    return { round, edition, plan: planOf(edition, round.code), next: life.advance(round.state, verb) };
  }

  /** The round as the actor sees it at the end of the action. */
  view(tx: Tx, actor: Actor, id: string): Promise<RoundView> {
    return this.pages.of(actor, id, tx);
  }
}
