import type { Actor, Seat } from '#kernel';
import { newId, randomToken, sha256 } from '#platform/chance';
import type { DataSource } from 'typeorm';

/** What the person of a test should be; everything has a default. */
export interface WantedActor {
  readonly seats?: readonly Seat[];
  readonly name?: string;
  readonly email?: string;
}

const PERSON = `INSERT INTO identity.person (id, email, name, locale, confirmed_at, created_at)
  VALUES ($1, $2, $3, 'zh-CN', clock_timestamp(), clock_timestamp())`;
const SESSION = `INSERT INTO identity.session (id, person_id, token_hash, device, created_at, last_seen_at, strong_at)
  VALUES ($1, $2, $3, 'spec', clock_timestamp(), clock_timestamp(), clock_timestamp())`;
const SEAT = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
  VALUES ($1, $2, $3, $4, clock_timestamp())`;

/** Writes a confirmed person with a strong session and seats; the slow password hash is left out. */
export async function makeActor(source: DataSource, wanted: WantedActor): Promise<{ actor: Actor; cookie: string }> {
  const personId = newId();
  const sessionId = newId();
  const token = randomToken();
  const seats = wanted.seats ?? [];
  const email = wanted.email ?? `person-${personId}@example.org`;
  await source.query(PERSON, [personId, email, wanted.name ?? '林知远']);
  await source.query(SESSION, [sessionId, personId, sha256(token)]);
  for (const seat of seats) await source.query(SEAT, [newId(), personId, seat.editionId, seat.role]);
  return { actor: { personId, sessionId, seats }, cookie: `session=${token}` };
}
