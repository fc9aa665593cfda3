import { createHash, randomBytes, randomUUID } from 'node:crypto';

const SITTING = `INSERT INTO stage.session (id, round_id, edition_id, kind, room, venue, starts_at, ends_at, pitch_minutes,
    question_minutes, changeover_minutes)
  VALUES ($1, $2, $3, 'judging', 1, '一方健康谷', now(), now() + interval '3 hours', 8, 5, 2)`;
const SLOTS = `INSERT INTO stage.slot (id, session_id, entry_id, position, block, fixed, starts_at, state)
  SELECT gen_random_uuid(), $1, e.id, e.at, 1, false, now(), 'waiting'
  FROM unnest($2::uuid[]) WITH ORDINALITY e (id, at) RETURNING id, position`;
const SCREEN = `INSERT INTO stage.screen (id, session_id, kind, name, key_hash, made_at) VALUES ($1, $2, 'hall', $3, $4, now())`;
const CALL = `INSERT INTO stage.step (id, slot_id, no, verb, at, seconds, reason) VALUES ($1, $2, 1, 'call', clock_timestamp(), 0, '')`;

/**
 * A sitting of the round with these entries, put into the database, and the keys of some screens before it.
 * @returns {Promise<{ keys: string[], call: (position: number) => Promise<void> }>} call: the turn that is on
 */
export async function openHall(client, { roundId, editionId, entryIds, screens }) {
  const id = randomUUID();
  await client.query(SITTING, [id, roundId, editionId]);
  const slots = (await client.query(SLOTS, [id, entryIds])).rows;
  const keys = Array.from({ length: screens }, () => randomBytes(24).toString('base64url'));
  for (const [at, key] of keys.entries()) {
    const hash = createHash('sha256').update(key).digest('hex');
    await client.query(SCREEN, [randomUUID(), id, `${at + 1}`, hash]);
  }
  const call = async (position) => {
    const slot = slots.find((one) => Number(one.position) === position);
    await client.query(CALL, [randomUUID(), slot.id]);
    await client.query(`SELECT pg_notify('portal_live', $1)`, [`stage.session:${id}`]);
  };
  return { keys, call };
}
