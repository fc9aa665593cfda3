import { Injectable } from '@nestjs/common';
import { filesOf } from '#file';
import { linesAbout } from '#journal';
import { PersonMessages } from '#notification';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { type ClosedAccount, type RecordKeeper, KeepsRecords, type Obstacle } from './keeps-records.js';

const SECTIONS = {
  profile: `SELECT email, name, locale, created_at AS "createdAt", confirmed_at AS "confirmedAt",
    factor_secret IS NOT NULL AS "secondFactor" FROM identity.person WHERE id = $1`,
  seats: `SELECT edition_id AS "editionId", role, granted_at AS "grantedAt" FROM identity.seat WHERE person_id = $1`,
  sessions: `SELECT device, created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM identity.session
    WHERE person_id = $1`,
  emailChanges: `SELECT old_email AS "oldEmail", new_email AS "newEmail", state, asked_at AS "askedAt",
    confirmed_at AS "confirmedAt", ended_at AS "endedAt" FROM identity.email_change WHERE person_id = $1 ORDER BY asked_at`,
  phones: `SELECT number, verified_at AS "verifiedAt" FROM identity.verified_phone WHERE person_id = $1`,
  affiliations: `SELECT o.name, a.declared_at AS "declaredAt", a.left_at AS "leftAt" FROM identity.affiliation a
    JOIN identity.organisation o ON o.id = a.organisation_id WHERE a.person_id = $1`,
} as const;
const SEATS = 'SELECT count(*)::int AS count FROM identity.seat WHERE person_id = $1';
/** While the change can be undone, the account belongs to its old address, too. */
const MOVING = `SELECT count(*)::int AS count FROM identity.email_change
  WHERE person_id = $1 AND state = 'confirmed' AND expires_at > clock_timestamp()`;
const OWN = ['session', 'email_code', 'email_change', 'phone_code', 'verified_phone', 'affiliation'];
const INVITED = `UPDATE identity.invitation SET email = $2, name = '' WHERE person_id = $1 OR email = $3`;
const BLANK = `UPDATE identity.person SET email = $2, name = $3, password_hash = NULL, factor_secret = NULL,
  factor_pending = NULL, disabled_at = $4 WHERE id = $1`;

/** What the account itself, the mail, the files and the journal keep about a person; they have no keeper above. */
@Injectable()
@KeepsRecords()
export class IdentityTraces implements RecordKeeper {
  constructor(private readonly messages: PersonMessages) {}

  async of(reader: Reader, personId: string): Promise<Record<string, object[]>> {
    const all: Record<string, object[]> = {};
    for (const [section, sql] of Object.entries(SECTIONS)) all[section] = await rows<object>(reader, sql, [personId]);
    all['messages'] = await this.messages.of(reader, personId);
    all['files'] = await filesOf(reader, personId);
    all['journal'] = await linesAbout(reader, personId);
    return all;
  }

  async obstacles(reader: Reader, personId: string): Promise<Obstacle[]> {
    const held = await row<{ count: number }>(reader, SEATS, [personId]);
    const moving = await row<{ count: number }>(reader, MOVING, [personId]);
    return [
      { code: 'seats-held', count: held?.count ?? 0 },
      { code: 'email-just-changed', count: moving?.count ?? 0 },
    ];
  }

  /** The journal keeps ids and never names, so nothing of it has to go. */
  async forget(tx: Tx, { id: personId, email }: ClosedAccount): Promise<void> {
    await this.messages.forget(tx, personId, email);
    for (const table of OWN) await tx.query(`DELETE FROM identity.${table} WHERE person_id = $1`, [personId]);
    const nobody = `closed-${personId}@portal.invalid`;
    await tx.query(INVITED, [personId, nobody, email]);
    await tx.query(BLANK, [personId, nobody, '已注销用户', await now(tx)]);
  }
}
