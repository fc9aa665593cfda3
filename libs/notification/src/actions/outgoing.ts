import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { JobQueue } from '#platform/jobs';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type Channel, type Message, messageLife, type MessageState } from '../domain/message.js';
import type { Route } from '../queries/route.js';

/** A message that is about to be written. */
export type NewMessage = Omit<Message, 'state' | 'attempts' | 'lastError' | 'sentAt' | 'dueAt' | 'bundleId' | 'readAt'>;

const INSERT = `INSERT INTO notification.message
  (id, channel, to_address, locale, subject, body, dedupe_key, created_at, person_id, edition_id, template, link, params,
    event, secret, state, due_at, attempts)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 0)
  ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`;

/** Writes messages down and sends them on their way. */
@Injectable()
export class Outgoing {
  constructor(
    private readonly jobs: JobQueue,
    private readonly config: PortalConfig,
  ) {}

  /** False when a message with its key was written before. */
  async add(tx: Tx, message: NewMessage, { step, dueAt }: Route): Promise<boolean> {
    const first = messageLife.initial;
    const state = step === 'go' ? this.open(message.channel) : messageLife.advance(first, step);
    const { id, channel, toAddress, locale, subject, body, dedupeKey, createdAt } = message;
    const { personId, editionId, template, link, params, event, secret } = message;
    const words = [id, channel, toAddress, locale, subject, body, dedupeKey, createdAt];
    const origin = [personId, editionId, template, link, params, event, secret];
    const written = await row<{ id: string }>(tx, INSERT, [...words, ...origin, state, dueAt]);
    if (written && state === 'queued') await this.jobs.enqueue(tx, 'notification.deliver', { id });
    return written !== undefined;
  }

  /** Queued, or kept where no server is configured that could take it. */
  open(channel: Channel): MessageState {
    const server = channel === 'mail' ? this.config.SMTP_URL : this.config.ALIYUN_SMS_KEY_ID;
    return server ? messageLife.initial : messageLife.advance(messageLife.initial, 'keep');
  }

  /** Lets messages go whose state has just become queued, or keeps them. */
  async send(tx: Tx, messages: readonly { id: string; channel: Channel }[]): Promise<void> {
    const jobs = messages.filter(({ channel }) => this.open(channel) === 'queued').map(({ id }) => ({ id }));
    const kept = messages.filter(({ channel }) => this.open(channel) === 'kept').map(({ id }) => id);
    const keep = `UPDATE notification.message SET state = 'kept' WHERE id = ANY($1::uuid[])`;
    if (kept.length > 0) await tx.query(keep, [kept]);
    if (jobs.length > 0) await this.jobs.enqueue(tx, 'notification.deliver', ...jobs);
  }
}
