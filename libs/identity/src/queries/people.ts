import { Injectable } from '@nestjs/common';
import type { Locale, Role } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { foldEmail } from '../domain/email.js';
import { holdsAddress } from './held-address.js';

/** Somebody, as other contexts may know them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

const PERSON = 'SELECT id, name, email, locale FROM identity.person';
const HOLDS = `SELECT 1 WHERE ${holdsAddress('$1::uuid', '$2::text')}`;
const SEATED = `SELECT DISTINCT person.id, person.name, person.email, person.locale
  FROM identity.person JOIN identity.seat ON seat.person_id = person.id
  WHERE seat.edition_id = $1 AND seat.role = ANY($2) AND person.disabled_at IS NULL ORDER BY person.id`;

/** Finds people for other contexts: to show a name, to address a mail. */
@Injectable()
export class People {
  /** Those of the ids that exist, in no order. */
  byIds(reader: Reader, ids: readonly string[]): Promise<KnownPerson[]> {
    return rows<KnownPerson>(reader, `${PERSON} WHERE id = ANY($1)`, [[...ids]]);
  }

  /** Whoever proved to own the address. */
  byEmail(reader: Reader, email: string): Promise<KnownPerson | undefined> {
    return row<KnownPerson>(reader, `${PERSON} WHERE email = $1 AND confirmed_at IS NOT NULL`, [foldEmail(email)]);
  }

  /** Whether the address is the person's, or was before they moved to another. */
  async holds(reader: Reader, personId: string, email: string): Promise<boolean> {
    return (await row(reader, HOLDS, [personId, foldEmail(email)])) !== undefined;
  }

  /** Everybody who holds one of the roles in the edition. */
  seated(reader: Reader, editionId: string, ...roles: Role[]): Promise<KnownPerson[]> {
    return rows<KnownPerson>(reader, SEATED, [editionId, roles]);
  }
}
