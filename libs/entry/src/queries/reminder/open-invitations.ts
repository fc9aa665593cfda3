import { found, type Locale, type Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { INVITATION_DAYS } from '../../domain/member.js';

/** A mailed invitation nobody has answered, into a team that can still take its member. */
export interface OpenInvitation {
  memberId: string;
  editionId: string;
  email: string;
  /** Who has an account under the address. */
  personId: string | null;
  name: string;
  locale: Locale;
  lead: string;
  title: string;
  edition: Localised;
  from: Date;
  until: Date;
}

const OPEN = `SELECT m.id AS "memberId", e.edition_id AS "editionId", m.email, p.id AS "personId", m.name,
    coalesce(p.locale, l.locale) AS locale, l.name AS lead, e.title, ed.plan->'name' AS edition,
    m.expires_at - make_interval(days => $2) AS "from", m.expires_at AS until
  FROM entry.member m
  JOIN entry.entry e ON e.id = m.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state = 'published'
  JOIN competition.milestone r ON r.edition_id = e.edition_id AND r.code = 'REGISTRATION'
  JOIN identity.person l ON l.id = e.lead_id
  LEFT JOIN identity.person p ON p.email = m.email AND p.disabled_at IS NULL
  WHERE m.state = 'invited' AND m.email IS NOT NULL AND m.expires_at > clock_timestamp()
    AND (e.state IN ('draft', 'submitted') AND greatest(r.ends_at, e.extended_until) > $1
      OR e.state = 'returned' AND e.returned_until > $1
        AND (e.returned_fields = '[]' OR e.returned_fields ? 'members'))
  ORDER BY m.id`;
const REAL = 'SELECT clock_timestamp() AS real';

/** Every mailed invitation that waits for its answer; `at` is the instant deadlines go by. */
export function openInvitations(reader: Reader, at: Date): Promise<OpenInvitation[]> {
  return rows<OpenInvitation>(reader, OPEN, [at, INVITATION_DAYS]);
}

/** The instant links go by. */
export async function realNow(reader: Reader): Promise<Date> {
  return found(await row<{ real: Date }>(reader, REAL)).real;
}
