import { Injectable } from '@nestjs/common';
import { isEmail, type Locale } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import type { Reader, Tx } from '#platform/unit-of-work';
import type { CalendarEvent } from '../domain/event.js';
import { bodyText, subjectLine } from '../domain/mail.js';
import { MESSAGE_STATES, messageLife } from '../domain/message.js';
import type { Pace } from '../domain/pace.js';
import { routeOf } from '../queries/route.js';
import { Wordings } from '../queries/wordings.js';
import { Outgoing } from './outgoing.js';

/** A mail to write: `template` names a text with `subject` and `body` (`identity.mails.confirm`). */
export interface MailOrder {
  readonly to: string;
  readonly locale: Locale;
  readonly template: string;
  readonly vars?: Record<string, unknown>;
  /** The same key twice writes one message. */
  readonly dedupeKey?: string;
  /** Whose inbox it goes into too. */
  readonly personId?: string | null;
  /** Whose organisers may word it, read it and hold it. */
  readonly editionId?: string | null;
  /** A path of the portal it leads to; fills `{{link}}`. */
  readonly link?: string;
  readonly pace?: Pace;
  /** Holds a link or a code that only its reader may see. */
  readonly secret?: boolean;
  readonly event?: CalendarEvent;
}

const OVERTAKEN = `UPDATE notification.message SET state = 'dropped'
  WHERE to_address = $1 AND starts_with(dedupe_key, $2) AND state = ANY ($3)`;
const DROPPABLE = MESSAGE_STATES.filter((state) => messageLife.allows(state, 'drop'));

/** Writes messages in the caller's transaction; they leave after it has committed. */
@Injectable()
export class Notifier {
  constructor(
    private readonly wordings: Wordings,
    private readonly outgoing: Outgoing,
    private readonly config: PortalConfig,
  ) {}

  async mail(tx: Tx, order: MailOrder): Promise<void> {
    if (!isEmail(order.to)) throw new Error('A mail goes to one bare address');
    const at = await now(tx);
    const words = await this.wordings.write(tx, order, this.varsOf(order));
    await this.outgoing.add(tx, messageOf(order, words, at), await routeOf(tx, order, at));
  }

  /** What has not left of the mails to an address whose keys begin so stays: it has been overtaken. */
  async callOff(tx: Tx, to: string, key: string): Promise<void> {
    await tx.query(OVERTAKEN, [to, key, DROPPABLE]);
  }

  /** The mail as it would be written now; nothing is. */
  async draft(reader: Reader, order: MailOrder): Promise<{ subject: string; body: string }> {
    const { subject, body } = await this.wordings.write(reader, order, this.varsOf(order));
    return { subject: subjectLine(subject), body: bodyText(body) };
  }

  private varsOf({ vars = {}, link }: MailOrder): Record<string, unknown> {
    return { ...(link && { link: `${this.config.PUBLIC_URL}${link}` }), ...vars };
  }
}

function messageOf(order: MailOrder, { subject, body }: { subject: string; body: string }, createdAt: Date) {
  const { to, locale, template, dedupeKey = null, personId = null, editionId = null } = order;
  const { link = null, secret = false, event = null } = order;
  const words = { subject: subjectLine(subject), body: bodyText(body) };
  const origin = { template, dedupeKey, personId, editionId, link, secret, event, params: null };
  return { id: newId(), channel: 'mail' as const, toAddress: to, locale, ...words, ...origin, createdAt };
}
