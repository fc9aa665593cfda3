import { Injectable, Logger } from '@nestjs/common';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { ATTEMPTS, messageLife, type MessageState } from '../domain/message.js';
import { MailServer, type Letter } from './mail-server.js';

const CLAIM = `UPDATE notification.message SET attempts = attempts + 1 WHERE id = $1 AND state = 'queued'
  RETURNING id, to_address AS "to", subject, body AS text, attempts`;
const CLOSE = `UPDATE notification.message SET state = $2, sent_at = $3, last_error = $4 WHERE id = $1 AND state = 'queued'`;

/**
 * Offers one message to the mail server. The transactions are before and after, never around the network; a crash in
 * between sends again under the same Message-ID.
 */
@Injectable()
export class DeliverMessage {
  private readonly log = new Logger(DeliverMessage.name);

  constructor(
    private readonly unit: UnitOfWork,
    private readonly server: MailServer,
  ) {}

  async run(id: string): Promise<void> {
    const letter = await this.unit.run((tx) => row<Letter & { attempts: number }>(tx, CLAIM, [id]));
    if (!letter) return;
    try {
      await this.server.send(letter);
    } catch (error) {
      return this.failed(letter, error);
    }
    await this.close(id, messageLife.advance('queued', 'deliver'), null);
  }

  private async failed(letter: Letter & { attempts: number }, error: unknown): Promise<void> {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    this.log.warn({ message: letter.id, attempt: letter.attempts, code: (error as { code?: unknown }).code });
    if (letter.attempts < ATTEMPTS) throw error;
    await this.close(letter.id, messageLife.advance('queued', 'giveUp'), reason);
  }

  private close(id: string, state: MessageState, reason: string | null): Promise<void> {
    return this.unit.run(async (tx) => {
      await tx.query(CLOSE, [id, state, state === 'sent' ? await now(tx) : null, reason]);
    });
  }
}
