import { found } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Organisation } from '../../domain/organisation.js';

const LOCKED = `SELECT id, name, uscc, uscc_sound AS "usccSound", parent_id AS "parentId",
    parent_relation AS "parentRelation", merged_into AS "mergedInto", version
  FROM identity.organisation WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`;

export type Held = Pick<
  Organisation,
  'id' | 'name' | 'uscc' | 'usccSound' | 'parentId' | 'parentRelation' | 'mergedInto' | 'version'
>;

/**
 * Locks organisations in the order of the ids asked for; an absent one is `not-found`. Changes of the register by staff
 * wait for each other, so that chains of parents and merges stay whole.
 */
export async function lockOrganisations(tx: Tx, ...ids: string[]): Promise<Held[]> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('register of organisations', 0))`);
  const held = await rows<Held>(tx, LOCKED, [ids]);
  return ids.map((id) => found(held.find((one) => one.id === id.toLowerCase())));
}
