import type { Locale, Seat } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type FactorState, factorState } from '../domain/second-factor.js';
import { paperSeats } from '../domain/paper-code.js';
import { isAlive, TOUCH_MS } from '../domain/session-life.js';

/** A session that is alive now, with its person and seats: one statement. */
export interface LiveSession {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly locale: Locale };
  readonly seats: readonly Seat[];
  readonly factor: FactorState;
  /** Opened by a printed code: it acts as a judge of one edition alone. */
  readonly byCode: boolean;
  /** Whether `last_seen_at` is old enough to be written again. */
  readonly touchDue: boolean;
}

interface Row {
  id: string;
  tokenHash: string;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  createdAt: Date;
  lastSeenAt: Date;
  strong: boolean;
  enrolled: boolean;
  /** Of the printed code that opened it. */
  codeEdition: string | null;
  seats: Seat[];
  at: Date;
}

const SELECT = `SELECT session.id, session.token_hash AS "tokenHash", person.id AS "personId", person.name, person.email, person.locale,
    session.created_at AS "createdAt", session.last_seen_at AS "lastSeenAt", session.strong_at IS NOT NULL AS strong,
    person.factor_secret IS NOT NULL AS enrolled, clock_timestamp() AS at,
    (SELECT edition_id FROM identity.paper_code WHERE id = session.paper_code_id) AS "codeEdition",
    (SELECT coalesce(json_agg(json_build_object('editionId', edition_id, 'role', role) ORDER BY granted_at, id), '[]')
       FROM identity.seat WHERE person_id = person.id) AS seats
  FROM identity.session JOIN identity.person ON person.id = session.person_id
  WHERE person.disabled_at IS NULL`;
/** An array whose length PostgreSQL cannot see when it plans: it would make a plan of its own for each length and time. */
const BY_TOKENS = `${SELECT} AND session.token_hash = ANY(ARRAY(SELECT unnest($1::text[])))`;
const BY_ID = `${SELECT} AND session.id = $1`;

/** The living sessions with these token hashes, by hash. */
export async function sessionsByTokens(
  reader: Reader,
  tokenHashes: string[],
): Promise<ReadonlyMap<string, LiveSession>> {
  const found = await rows<Row>(reader, BY_TOKENS, [tokenHashes]);
  const pairs = found.map((one) => [one.tokenHash, alive(one)] as const);
  return new Map(pairs.filter((pair): pair is [string, LiveSession] => pair[1] !== undefined));
}

/** The living session with this id. */
export async function sessionById(reader: Reader, id: string): Promise<LiveSession | undefined> {
  return alive(await row<Row>(reader, BY_ID, [id]));
}

function alive(one: Row | undefined): LiveSession | undefined {
  if (!one) return undefined;
  const { id, personId, name, email, locale, codeEdition } = one;
  const seats = codeEdition === null ? one.seats : paperSeats(one.seats, codeEdition);
  if (!isAlive(one, seats, one.at)) return undefined;
  const touchDue = one.at.getTime() - one.lastSeenAt.getTime() >= TOUCH_MS;
  // Whoever hands the paper over has seen who takes it: it stands for the second factor.
  const factor = codeEdition === null ? factorState(one) : 'not-needed';
  return { id, person: { id: personId, name, email, locale }, seats, factor, byCode: codeEdition !== null, touchDue };
}
