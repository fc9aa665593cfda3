import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { Wordings } from '../queries/wordings.js';

/** Which messages; `*` are all of the edition. */
export interface Holding {
  readonly editionId: string;
  readonly template: string;
  readonly held: boolean;
}

const HOLD = `INSERT INTO notification.hold (edition_id, template, held_by, held_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (edition_id, template) DO NOTHING`;
const LET_GO = 'DELETE FROM notification.hold WHERE edition_id = $1 AND template = $2';

/** Decides whether messages wait to be read before they leave. Those held already stay held until somebody lets them go. */
@Injectable()
export class HoldMessages {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly wordings: Wordings,
  ) {}

  run(actor: Actor, order: Holding): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, order));
  }

  async within(tx: Tx, actor: Actor, { editionId, template, held }: Holding): Promise<void> {
    found(may.readTemplates(actor, { editionId }) || null);
    permit(may.holdMessages(actor, { editionId }));
    found(template === '*' || this.wordings.templates().includes(template) || null);
    if (held) await tx.query(HOLD, [editionId, template, actor.personId, await now(tx)]);
    else await tx.query(LET_GO, [editionId, template]);
    const note = { editionId, subject: editionId, details: { template, held } };
    await this.journal.record(tx, actor, 'notification.hold-changed', note);
  }
}
