import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { Live } from '#platform/live';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { IsNull } from 'typeorm';
import { may } from '../domain/policy.js';
import { STAGE } from '../queries/stage-topics.js';
import { ScreenEntity } from '../tables/screen.entity.js';
import { StageSessionEntity } from '../tables/stage-session.entity.js';

/** Makes a screen's key worthless; whatever shows it goes dark. */
@Injectable()
export class CloseScreen {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  run(actor: Actor, screenId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, screenId));
  }

  async within(tx: Tx, actor: Actor, screenId: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const screen = found(await tx.findOne(ScreenEntity, { where: { id: screenId, closedAt: IsNull() }, lock }));
    const { editionId } = await tx.findOneByOrFail(StageSessionEntity, { id: screen.sessionId });
    found(may.readSessions(actor, editionId) || null);
    permit(may.runStage(actor, editionId));
    await tx.update(ScreenEntity, screenId, { closedAt: await now(tx) });
    await this.live.tell(tx, STAGE.session(screen.sessionId));
    const note = { editionId, subject: screen.sessionId, details: { screenId } };
    await this.journal.record(tx, actor, 'stage.screen-closed', note);
  }
}
