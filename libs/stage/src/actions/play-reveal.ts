import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, checkVersion, found, permit, refuse } from '#kernel';
import { Live } from '#platform/live';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { reveal as life, type RevealVerb } from '../domain/reveal.js';
import { RevealScripts } from '../queries/reveal-scripts.js';
import { roundOf, type StageRound } from '../queries/round-ground.js';
import { STAGE } from '../queries/stage-topics.js';
import { RevealEntity } from '../tables/reveal.entity.js';

/** What the presenter does; `at` is where `show` and `turn` go, from 0. */
export interface RevealMove {
  version: number;
  verb: RevealVerb;
  at: number;
}

const IN_FORCE = 'SELECT 1 FROM judging.release WHERE id = $1 AND withdrawn_at IS NULL FOR SHARE';

/** Puts a script on the screens, turns its steps forward and back, darkens them, and takes it off. */
@Injectable()
export class PlayReveal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly live: Live,
    private readonly scripts: RevealScripts,
  ) {}

  run(actor: Actor, roundId: string, move: RevealMove): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, move));
  }

  async within(tx: Tx, actor: Actor, roundId: string, { version, verb, at }: RevealMove): Promise<void> {
    const round = found(await roundOf(tx, roundId));
    const { editionId } = round;
    found(may.readSessions(actor, editionId) || null);
    permit(may.playReveal(actor, editionId));
    await refuseArchivedIn(tx, editionId);
    const lock = { mode: 'pessimistic_write' as const };
    const script = found(await tx.findOne(RevealEntity, { where: { roundId }, lock }));
    checkVersion(script.version, version);
    const state = life.advance(script.state, verb);
    const goes = verb === 'show' || verb === 'turn';
    if (goes && at >= script.steps.length) refuse('invalid', 'reveal-step-unknown', { steps: script.steps.length });
    if (verb !== 'hide') await this.refuseOutdated(tx, round, script);
    const next = { state, at: goes ? at : script.at, version: version + 1 };
    await tx.update(RevealEntity, { roundId }, next);
    await this.live.tell(tx, STAGE.round(roundId));
    const note = { editionId, subject: roundId, details: { verb, at: next.at } };
    await this.journal.record(tx, actor, 'stage.reveal-moved', note);
  }

  /** Nothing of a script is shown that would name others than those who hold the prizes now. */
  private async refuseOutdated(tx: Tx, round: StageRound, script: RevealEntity): Promise<void> {
    if (!(await row(tx, IN_FORCE, [script.releaseId]))) refuse('conflict', 'result-unreleased');
    if (await this.scripts.isStale(tx, round, script)) refuse('conflict', 'reveal-outdated');
  }
}
