import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { AcceptInPerson } from '#identity';
import { type Actor, found, permit, refuse, SYSTEM } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { JudgeView } from '../../queries/judge.view.js';
import { Judges } from '../../queries/judges.js';
import { JudgeEntity } from '../../tables/judge.entity.js';
import { JoinPool } from '../join-pool.js';

/** Takes somebody into the pool who was invited and has come: in a hall no link arrives. */
@Injectable()
export class WelcomeJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acceptance: AcceptInPerson,
    private readonly pool: JoinPool,
    private readonly judges: Judges,
  ) {}

  run(actor: Actor, id: string): Promise<JudgeView> {
    return this.unit.run((tx) => this.within(tx, actor, id));
  }

  async within(tx: Tx, actor: Actor, id: string): Promise<JudgeView> {
    const judge = found(await tx.findOne(JudgeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    const { editionId, invitationId, state } = judge;
    found(may.knowRounds(actor, editionId) || null);
    permit(may.addJudge(actor, editionId));
    await refuseArchivedIn(tx, editionId);
    if (state !== 'invited' || !invitationId) return refuse('conflict', 'wrong-state');
    const personId = await this.acceptance.within(tx, actor, invitationId);
    await this.pool.within(tx, SYSTEM, invitationId, personId);
    return this.judges.one(tx, id);
  }
}
