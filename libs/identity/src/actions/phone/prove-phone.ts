import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, type Locale, refuse } from '#kernel';
import { ShortMessages } from '#notification';
import { newId, randomDigits, randomToken, sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { type Reader, type Tx, UnitOfWork } from '#platform/unit-of-work';
import {
  mobileOf,
  PHONE_CODE_DIGITS,
  PHONE_CODE_MINUTES,
  PHONE_CODE_PAUSE,
  PHONE_CODE_TRIES,
} from '../../domain/phone-code.js';
import { PhoneSecret } from './phone-secret.js';

/** A number somebody proved to hold without an account. */
export interface ProvenPhone {
  readonly id: string;
  readonly number: string;
}

/** What a number is proven for, and in which language the code is sent. */
export interface PhoneProofOrder {
  readonly number: string;
  readonly purpose: string;
  readonly locale: Locale;
}

const RECENT = `SELECT id FROM identity.phone_proof
  WHERE number = $1 AND sent_at > clock_timestamp() - make_interval(secs => $2)`;
const KEEP = `INSERT INTO identity.phone_proof (id, number, purpose, code_hash, sent_at, expires_at)
  VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp() + make_interval(mins => $5))`;
const TRY = `UPDATE identity.phone_proof SET tries = tries + 1
  WHERE id = $1 AND tries < $2 AND expires_at > clock_timestamp() AND token_hash IS NULL
  RETURNING number, code_hash AS "codeHash"`;
const PROVE = `UPDATE identity.phone_proof SET token_hash = $2, expires_at = clock_timestamp() + interval '2 hours' WHERE id = $1`;
const PROVEN = `SELECT id, number FROM identity.phone_proof
  WHERE token_hash = $1 AND purpose = $2 AND expires_at > clock_timestamp()`;

/** Lets a visitor prove a mobile number by a code: the proof is good for two hours and for what it was asked for. */
@Injectable()
export class ProvePhone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly messages: ShortMessages,
    private readonly secret: PhoneSecret,
  ) {}

  /** Sends a code; one a minute to a number, by real time. */
  async send(tx: Tx, actor: Actor, { number: raw, purpose, locale }: PhoneProofOrder): Promise<string> {
    if (!this.messages.arrive) refuse('unavailable', 'no-short-messages');
    const number = mobileOf(raw);
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('identity.phone_proof ' || $1, 0))`, [number]);
    const recent = await row(tx, RECENT, [number, PHONE_CODE_PAUSE]);
    if (recent) refuse('too-many', 'code-just-sent', { retryAfter: PHONE_CODE_PAUSE });
    const [id, code] = [newId(), randomDigits(PHONE_CODE_DIGITS)];
    await tx.query(KEEP, [id, number, purpose, this.secret.hash(id, number, code), PHONE_CODE_MINUTES]);
    const params = { code, minutes: String(PHONE_CODE_MINUTES) };
    await this.messages.send(tx, { to: number, locale, template: 'identity.sms.code', params });
    await this.journal.record(tx, actor, 'identity.proof-code-sent', { editionId: null, subject: id });
    return id;
  }

  /** The token that stands for the proof from now on; a wrong code costs a try. */
  async confirm(id: string, code: string): Promise<string> {
    const token = await this.unit.run((tx) => this.within(tx, id, code));
    return token ?? refuse('invalid', 'phone-code-wrong', { fields: [{ path: 'code', code: 'phone-code-wrong' }] });
  }

  /** Whose number a token stands for; `phone-unproven` (403) where it stands for nothing here. */
  async proven(reader: Reader | Tx, token: string, purpose: string): Promise<ProvenPhone> {
    const proof = await row<ProvenPhone>(reader, PROVEN, [sha256(token), purpose]);
    return proof ?? refuse('not-allowed', 'phone-unproven');
  }

  private async within(tx: Tx, id: string, code: string): Promise<string | null> {
    const kept = await row<{ number: string; codeHash: string }>(tx, TRY, [id, PHONE_CODE_TRIES]);
    if (!kept || !this.secret.fits(kept.codeHash, this.secret.hash(id, kept.number, code))) return null;
    const token = randomToken();
    await tx.query(PROVE, [id, sha256(token)]);
    return token;
  }
}
