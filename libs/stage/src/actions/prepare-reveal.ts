import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { RevealView } from '../queries/reveal.view.js';
import { Reveals } from '../queries/reveals.js';
import { type RevealOrder, RevealScripts } from '../queries/reveal-scripts.js';
import { roundOf } from '../queries/round-ground.js';
import { RevealEntity } from '../tables/reveal.entity.js';

const RELEASE = `SELECT id FROM judging.release WHERE round_id = $1 AND entry_id IS NULL AND withdrawn_at IS NULL FOR SHARE`;

/**
 * Makes the script of a reveal from a round's result that the chief judge has released, in place of an earlier one: by
 * prizes as people decided them, by ranks alone while nobody has.
 */
@Injectable()
export class PrepareReveal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly scripts: RevealScripts,
    private readonly journal: Journal,
    private readonly reveals: Reveals,
  ) {}

  run(actor: Actor, roundId: string, order: RevealOrder): Promise<RevealView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.reveals.of(actor, roundId, tx);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, order: RevealOrder): Promise<void> {
    const round = found(await roundOf(tx, roundId));
    found(may.readSessions(actor, round.editionId) || null);
    permit(may.prepareReveal(actor, round.editionId));
    await refuseArchivedIn(tx, round.editionId);
    const release = await row<{ id: string }>(tx, RELEASE, [roundId]);
    if (!release) refuse('conflict', 'result-unreleased');
    const version = await nextVersion(tx, roundId);
    const steps = await this.scripts.made(tx, round, order);
    const script = { roundId, releaseId: release.id, ...order, steps, at: 0, version };
    await tx.save(RevealEntity, { ...script, state: 'prepared' as const, madeAt: await now(tx) });
    const note = { editionId: round.editionId, subject: roundId, details: { kind: order.kind, steps: steps.length } };
    await this.journal.record(tx, actor, 'stage.reveal-prepared', note);
  }
}

/** Of the script that takes the place of the present one, which is on no screen. */
async function nextVersion(tx: Tx, roundId: string): Promise<number> {
  const lock = { mode: 'pessimistic_write' as const };
  const before = await tx.findOne(RevealEntity, { where: { roundId }, lock });
  if (before && before.state !== 'prepared') refuse('conflict', 'reveal-on-screen');
  return (before?.version ?? 0) + 1;
}
