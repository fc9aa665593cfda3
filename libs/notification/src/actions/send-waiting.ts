import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { rows } from '#platform/sql';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { bodyText, subjectLine } from '../domain/mail.js';
import { messageLife } from '../domain/message.js';
import { Outgoing } from './outgoing.js';

interface Waiting {
  id: string;
  to: string;
  locale: Locale;
  subject: string;
  body: string;
  link: string | null;
}

const READERS = `SELECT DISTINCT person_id AS id FROM notification.message WHERE state = 'waiting' AND due_at <= $1
  ORDER BY person_id`;
/** With those that are due leaves everything else that waits for the same reader. */
const OF_READER = `SELECT id, to_address AS "to", locale, subject, body, link FROM notification.message
  WHERE person_id = $1 AND state = 'waiting' ORDER BY id FOR UPDATE SKIP LOCKED`;
const MOVE = `UPDATE notification.message SET state = $2, bundle_id = $3 WHERE id = ANY($1::uuid[])`;

/** Sends what waited for others: alone as it is, several as one mail. */
@Injectable()
export class SendWaiting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly outgoing: Outgoing,
    private readonly texts: Texts,
    private readonly config: PortalConfig,
  ) {}

  /** One transaction a reader: one that fails keeps back nobody else. */
  async run(): Promise<void> {
    const due = await rows<{ id: string }>(this.unit.read, READERS, [await now(this.unit.read)]);
    for (const { id } of due) await this.unit.run((tx) => this.within(tx, id));
  }

  private async within(tx: Tx, personId: string): Promise<void> {
    const waiting = await rows<Waiting>(tx, OF_READER, [personId]);
    const ids = waiting.map(({ id }) => id);
    if (ids.length === 1) {
      await tx.query(MOVE, [ids, messageLife.advance('waiting', 'leave'), null]);
      return this.outgoing.send(tx, [{ id: ids[0]!, channel: 'mail' }]);
    }
    const last = waiting.at(-1);
    if (!last) return;
    const id = newId();
    const blank = { dedupeKey: null, personId: null, editionId: null, link: null, params: null, event: null };
    const origin = { ...blank, template: 'notification.mails.bundle', secret: true, createdAt: await now(tx) };
    const mail = { id, channel: 'mail' as const, toAddress: last.to, locale: last.locale, ...origin };
    await this.outgoing.add(tx, { ...mail, ...this.wordsOf(waiting, last.locale) }, { step: 'go', dueAt: null });
    await tx.query(MOVE, [ids, messageLife.advance('waiting', 'bundle'), id]);
  }

  /** Each message whole, below its subject. */
  private wordsOf(waiting: readonly Waiting[], locale: Locale): { subject: string; body: string } {
    const parts = waiting.map(({ subject, body }, index) => `${index + 1}. ${subject}\n\n${body.trim()}\n`);
    const vars = {
      count: waiting.length,
      messages: parts.join('\n----\n\n'),
      inbox: `${this.config.PUBLIC_URL}/inbox`,
    };
    const say = (part: string) => this.texts.say(locale, `notification.mails.bundle.${part}`, vars);
    return { subject: subjectLine(say('subject')), body: bodyText(say('body')) };
  }
}
