import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { EditionPlan } from '../domain/edition-plan.js';
import { type PlacedMilestone, refuseBadMove, refuseDisorder, refuseEmpty, type Target } from '../domain/move.js';
import { MilestoneEntity } from '../tables/milestone.entity.js';
import { lockEdition } from './lock-edition.js';

/** Where a milestone goes, and why; `version` is the one the mover saw. */
export interface Move extends Target {
  reason: string;
  version: number;
}

const KEEP = `INSERT INTO competition.milestone_move
  (edition_id, code, version, started_before, ended_before, starts_at, ends_at, reason, moved_at, moved_by, in_draft)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

type Kept = Move & { inDraft: boolean };

/** Moves one milestone of an edition; every move is kept with its reason. */
@Injectable()
export class MoveMilestone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, code: string, move: Move): Promise<{ version: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, code, move));
  }

  async within(tx: Tx, actor: Actor, editionId: string, code: string, move: Move): Promise<{ version: number }> {
    const { plan, state } = await lockEdition(tx, actor, editionId, 'moveMilestone');
    const milestone = found(await tx.findOneBy(MilestoneEntity, { editionId, code }));
    checkVersion(milestone.version, move.version, { startsAt: milestone.startsAt, endsAt: milestone.endsAt });
    refuseEmpty(milestone, move);
    // Nobody relies on the dates of a draft; the check before opening says what does not fit.
    if (state !== 'draft') {
      refuseBadMove(milestone, move, await now(tx));
      refuseDisorder(await this.inOrder(tx, editionId, plan), code, move);
    }
    return { version: await this.keep(tx, actor, milestone, { ...move, inDraft: state === 'draft' }) };
  }

  /** All milestones, in the order of the plan. */
  private async inOrder(tx: Tx, editionId: string, { timeline }: EditionPlan): Promise<PlacedMilestone[]> {
    const all = await tx.findBy(MilestoneEntity, { editionId });
    return timeline.flatMap(({ code, name }) =>
      all.filter((one) => one.code === code).map((one) => ({ ...one, name })),
    );
  }

  private async keep(tx: Tx, actor: Actor, milestone: MilestoneEntity, move: Kept): Promise<number> {
    const { editionId, code, startsAt: started, endsAt: ended } = milestone;
    const [at, version] = [await now(tx), milestone.version + 1];
    const { startsAt, endsAt, reason, inDraft } = move;
    await tx.save(Object.assign(milestone, { startsAt, endsAt, version }));
    const dates = [started, ended, startsAt, endsAt];
    await tx.query(KEEP, [editionId, code, version, ...dates, reason.trim(), at, actor.personId, inDraft]);
    const details = { code, version };
    await this.journal.record(tx, actor, 'competition.milestone-moved', { editionId, subject: editionId, details });
    return version;
  }
}
