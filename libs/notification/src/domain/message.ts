import { lifecycle, type Locale } from '#kernel';

/** Where a message is: waiting for the mail server, sent, given up, or kept because no mail server is configured. */
export type MessageState = 'queued' | 'sent' | 'failed' | 'kept';

/** How often a message is offered to the mail server before it counts as failed. */
export const ATTEMPTS = 5;

/** What may happen to a message. */
export const messageLife = lifecycle<MessageState, 'deliver' | 'giveUp' | 'keep'>({
  initial: 'queued',
  final: ['sent', 'failed', 'kept'],
  moves: { queued: { deliver: 'sent', giveUp: 'failed', keep: 'kept' } },
});

/** One message to one person, as it was written. */
export interface Message {
  id: string;
  channel: 'mail';
  toAddress: string;
  locale: Locale;
  subject: string;
  body: string;
  dedupeKey: string | null;
  state: MessageState;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}
