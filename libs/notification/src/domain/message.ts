import { lifecycle, type Locale } from '#kernel';
import type { CalendarEvent } from './event.js';

/** By what a message leaves. */
export type Channel = 'mail' | 'sms';

/** Every state of a message. */
export const MESSAGE_STATES = ['queued', 'held', 'waiting', 'sent', 'failed', 'kept', 'dropped', 'bundled'] as const;

/**
 * Where a message is: on its way, held until an organiser has read it, waiting to be bundled, sent, given up, kept because
 * no server is configured, dropped by an organiser or because it was overtaken, or sent as part of a bundle.
 */
export type MessageState = (typeof MESSAGE_STATES)[number];

/** How often a message is offered to its server before it counts as failed. */
export const ATTEMPTS = 5;

type MessageVerb =
  | 'deliver'
  | 'giveUp'
  | 'keep'
  | 'hold'
  | 'wait'
  | 'release'
  | 'drop'
  | 'leave'
  | 'bundle'
  | 'retry'
  | 'offer';

/** What may happen to a message. */
export const messageLife = lifecycle<MessageState, MessageVerb>({
  initial: 'queued',
  final: ['sent', 'dropped', 'bundled'],
  moves: {
    queued: { deliver: 'sent', giveUp: 'failed', keep: 'kept', hold: 'held', wait: 'waiting' },
    held: { release: 'queued', drop: 'dropped' },
    waiting: { leave: 'queued', bundle: 'bundled', drop: 'dropped' },
    failed: { retry: 'queued' },
    kept: { offer: 'queued', drop: 'dropped' },
  },
});

/** One message to one person, as it was written. */
export interface Message {
  id: string;
  channel: Channel;
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
  /** Whose inbox it lies in; null for an address without an account. */
  personId: string | null;
  /** Whose organisers may read it in their outbox; null: nobody's. */
  editionId: string | null;
  /** The key of the text it was written from. */
  template: string | null;
  /** Where in the portal it leads: a path. */
  link: string | null;
  /** What an SMS provider fills its own template with. */
  params: Record<string, string> | null;
  /** A date to put into a calendar. */
  event: CalendarEvent | null;
  /** Holds a link or a code that only its reader may see. */
  secret: boolean;
  /** When a waiting message leaves, alone or with others. */
  dueAt: Date | null;
  /** The mail that carried it. */
  bundleId: string | null;
  readAt: Date | null;
}
