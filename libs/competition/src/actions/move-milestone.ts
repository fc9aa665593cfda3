import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseBadMove } from '../domain/move.js';
import { MilestoneEntity } from '../tables/milestone.entity.js';
import { lockEdition } from './lock-edition.js';

/** Where a milestone goes, and why; `version` is the one the mover saw. */
export interface Move {
  startsAt: Date;
  endsAt: Date;
  reason: string;
  version: number;
}

const KEEP = `INSERT INTO competition.milestone_move
  (edition_id, code, version, starts_at, ends_at, reason, moved_at, moved_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

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
    await lockEdition(tx, actor, editionId, 'moveMilestone');
    const milestone = found(await tx.findOneBy(MilestoneEntity, { editionId, code }));
    checkVersion(milestone.version, move.version, { startsAt: milestone.startsAt, endsAt: milestone.endsAt });
    const at = await now(tx);
    refuseBadMove(milestone, move, at);
    const version = milestone.version + 1;
    const { startsAt, endsAt, reason } = move;
    await tx.save(Object.assign(milestone, { startsAt, endsAt, version }));
    await tx.query(KEEP, [editionId, code, version, startsAt, endsAt, reason, at, actor.personId]);
    await this.journal.record(tx, actor, 'competition.milestone-moved', {
      editionId,
      subject: editionId,
      details: { code, version },
    });
    return { version };
  }
}
