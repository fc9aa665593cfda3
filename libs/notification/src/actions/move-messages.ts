import { type Actor, found, permit } from '#kernel';
import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Channel, type MessageState, messageLife } from '../domain/message.js';
import { may } from '../domain/policy.js';
import type { MovedView } from '../queries/edition-outbox.view.js';
import { Outgoing } from './outgoing.js';

/** What organisers do to messages of their edition. */
export type Move = 'release' | 'drop' | 'retry';

interface Rule {
  readonly from: MessageState;
  readonly line: string;
  readonly may: (actor: Actor, edition: { editionId: string }) => boolean;
}
const RULES: Readonly<Record<Move, Rule>> = {
  release: { from: 'held', line: 'notification.messages-released', may: may.releaseMessages },
  drop: { from: 'held', line: 'notification.messages-dropped', may: may.releaseMessages },
  retry: { from: 'failed', line: 'notification.messages-retried', may: may.retryMessages },
};

const MOVE = `UPDATE notification.message SET state = $3, attempts = 0, last_error = NULL
  WHERE edition_id = $1 AND state = $2 AND ($4::uuid[] IS NULL OR id = ANY($4)) RETURNING id, channel`;

/** Lets held messages go, drops them, or offers failed ones again: those named, or all. */
@Injectable()
export class MoveMessages {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly outgoing: Outgoing,
  ) {}

  run(actor: Actor, editionId: string, move: Move, ids: readonly string[] | null): Promise<MovedView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, move, ids));
  }

  async within(tx: Tx, actor: Actor, editionId: string, move: Move, ids: readonly string[] | null): Promise<MovedView> {
    const rule = RULES[move];
    found(may.readOutbox(actor, { editionId }) || null);
    permit(rule.may(actor, { editionId }));
    const to = messageLife.advance(rule.from, move);
    const moved = await rows<{ id: string; channel: Channel }>(tx, MOVE, [editionId, rule.from, to, ids]);
    if (to === 'queued') await this.outgoing.send(tx, moved);
    const details = { messages: moved.map(({ id }) => id) };
    if (moved.length > 0) await this.journal.record(tx, actor, rule.line, { editionId, subject: editionId, details });
    return { moved: moved.length };
  }
}
