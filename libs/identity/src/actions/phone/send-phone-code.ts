import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { ShortMessages } from '#notification';
import { randomDigits } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { mobileOf, PHONE_CODE_DIGITS, PHONE_CODE_MINUTES, PHONE_CODE_PAUSE } from '../../domain/phone-code.js';
import { PhoneSecret } from './phone-secret.js';

const OWNER = 'SELECT locale FROM identity.person WHERE id = $1 FOR UPDATE';
const KEEP = `INSERT INTO identity.phone_code (person_id, number, code_hash, tries, sent_at, expires_at)
  VALUES ($1, $2, $3, 0, clock_timestamp(), clock_timestamp() + make_interval(mins => $4))
  ON CONFLICT (person_id) DO UPDATE SET number = EXCLUDED.number, code_hash = EXCLUDED.code_hash, tries = 0,
      sent_at = EXCLUDED.sent_at, expires_at = EXCLUDED.expires_at
    WHERE phone_code.sent_at < clock_timestamp() - make_interval(secs => $5)
  RETURNING person_id`;

/** Sends a code to a mobile number somebody says is theirs; one a minute, by real time. */
@Injectable()
export class SendPhoneCode {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly messages: ShortMessages,
    private readonly secret: PhoneSecret,
  ) {}

  run(actor: Actor, raw: string): Promise<void> {
    const to = mobileOf(raw);
    return this.unit.run((tx) => this.within(tx, actor, to));
  }

  async within(tx: Tx, actor: Actor, to: string): Promise<void> {
    const personId = found(actor.personId);
    const { locale } = found(await row<{ locale: Locale }>(tx, OWNER, [personId]));
    const code = randomDigits(PHONE_CODE_DIGITS);
    const values = [personId, to, this.secret.hash(personId, to, code), PHONE_CODE_MINUTES, PHONE_CODE_PAUSE];
    if (!(await row(tx, KEEP, values))) refuse('too-many', 'code-just-sent', { retryAfter: PHONE_CODE_PAUSE });
    const params = { code, minutes: String(PHONE_CODE_MINUTES) };
    await this.messages.send(tx, { to, locale, template: 'identity.sms.code', params });
    await this.journal.record(tx, actor, 'identity.phone-code-sent', { editionId: null, subject: personId });
  }
}
