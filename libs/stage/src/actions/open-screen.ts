import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { newId, randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { Live } from '#platform/live';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { ScreenKind } from '../domain/screen.js';
import type { ScreenKeyView } from '../queries/screen-key.view.js';
import { STAGE } from '../queries/stage-topics.js';
import { ScreenEntity } from '../tables/screen.entity.js';
import { StageSessionEntity } from '../tables/stage-session.entity.js';

/** Makes a screen of a sitting; its key, 256 bits by chance, is said this once and never again. */
@Injectable()
export class OpenScreen {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly live: Live,
  ) {}

  run(actor: Actor, sessionId: string, order: { kind: ScreenKind; name: string }): Promise<ScreenKeyView> {
    return this.unit.run((tx) => this.within(tx, actor, sessionId, order));
  }

  async within(
    tx: Tx,
    actor: Actor,
    sessionId: string,
    { kind, name }: { kind: ScreenKind; name: string },
  ): Promise<ScreenKeyView> {
    const { editionId } = found(await tx.findOneBy(StageSessionEntity, { id: sessionId }));
    found(may.readSessions(actor, editionId) || null);
    permit(may.runStage(actor, editionId));
    await refuseArchivedIn(tx, editionId);
    const [id, key, madeAt] = [newId(), randomToken(), await now(tx)];
    await tx.insert(ScreenEntity, { id, sessionId, kind, name, keyHash: sha256(key), madeAt, closedAt: null });
    await this.live.tell(tx, STAGE.session(sessionId));
    const note = { editionId, subject: sessionId, details: { screenId: id, kind } };
    await this.journal.record(tx, actor, 'stage.screen-opened', note);
    return { id, kind, name, key };
  }
}
