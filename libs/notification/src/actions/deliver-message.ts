import { Injectable, Logger } from '@nestjs/common';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { ATTEMPTS, type Channel, messageLife, type MessageState } from '../domain/message.js';
import { type Letter, MailServer } from './mail-server.js';
import { Outgoing } from './outgoing.js';
import { type Sms, SmsGateway } from './sms-gateway.js';

const CLAIM = `UPDATE notification.message SET attempts = attempts + 1 WHERE id = $1 AND state = 'queued'
  RETURNING id, channel, to_address AS "to", subject, body AS text, template, coalesce(params, '{}') AS params, event,
    created_at AS "createdAt", attempts`;
const CLOSE = `UPDATE notification.message SET state = $2, sent_at = $3, last_error = $4 WHERE id = $1 AND state = 'queued'`;

type Claimed = Letter & Sms & { channel: Channel; attempts: number };

/**
 * Offers one message to its server. The transactions are before and after, never around the network; a crash in between
 * sends again, a mail under the same Message-ID.
 */
@Injectable()
export class DeliverMessage {
  private readonly log = new Logger(DeliverMessage.name);

  constructor(
    private readonly unit: UnitOfWork,
    private readonly server: MailServer,
    private readonly gateway: SmsGateway,
    private readonly outgoing: Outgoing,
  ) {}

  async run(id: string): Promise<void> {
    const message = await this.unit.run((tx) => row<Claimed>(tx, CLAIM, [id]));
    if (!message) return;
    // It was ordered where there is a server, and the portal is at another place now.
    if (this.outgoing.open(message.channel) === 'kept')
      return this.close(id, messageLife.advance('queued', 'keep'), null);
    try {
      await (message.channel === 'sms' ? this.gateway.send(message) : this.server.send(message));
    } catch (error) {
      return this.failed(message, error);
    }
    await this.close(id, messageLife.advance('queued', 'deliver'), null);
  }

  private async failed({ id, attempts }: Claimed, error: unknown): Promise<void> {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    this.log.warn({ message: id, attempt: attempts, code: (error as { code?: unknown }).code });
    if (attempts < ATTEMPTS) throw error;
    await this.close(id, messageLife.advance('queued', 'giveUp'), reason);
  }

  private close(id: string, state: MessageState, reason: string | null): Promise<void> {
    return this.unit.run(async (tx) => {
      await tx.query(CLOSE, [id, state, state === 'sent' ? await now(tx) : null, reason]);
    });
  }
}
