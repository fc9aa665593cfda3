import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Moved } from '../../domain/organisation-merge.js';

const PEOPLE = `WITH gone AS (
    DELETE FROM identity.affiliation WHERE organisation_id = $1 RETURNING person_id, declared_at, left_at
  ), come AS (
    INSERT INTO identity.affiliation (person_id, organisation_id, declared_at, left_at)
    SELECT person_id, $2, declared_at, left_at FROM gone ON CONFLICT DO NOTHING RETURNING person_id
  ) SELECT coalesce(jsonb_agg(jsonb_build_object('personId', g.person_id, 'declaredAt', g.declared_at,
      'leftAt', g.left_at, 'kept', c.person_id IS NULL) ORDER BY g.person_id), '[]') AS people
    FROM gone g LEFT JOIN come c ON c.person_id = g.person_id`;
const NAMES = `INSERT INTO identity.organisation_alias (organisation_id, name_key, name, pinyin, initials)
  SELECT $2, name_key, name, pinyin, initials FROM identity.organisation_alias WHERE organisation_id = $1
  ON CONFLICT DO NOTHING RETURNING name_key AS key`;
const REDIRECT = 'UPDATE identity.organisation SET merged_into = $2 WHERE merged_into = $1 RETURNING id';
const CHILDREN = 'UPDATE identity.organisation SET parent_id = $2 WHERE parent_id = $1 RETURNING id';
const GO = 'UPDATE identity.organisation SET merged_into = $2, version = version + 1 WHERE id = $1';

const BACK = `INSERT INTO identity.affiliation (person_id, organisation_id, declared_at, left_at)
  SELECT p."personId", $1, p."declaredAt", p."leftAt"
  FROM jsonb_to_recordset($2::jsonb) AS p("personId" uuid, "declaredAt" timestamptz, "leftAt" timestamptz)
  ON CONFLICT DO NOTHING`;
const LEAVE = `DELETE FROM identity.affiliation WHERE organisation_id = $1 AND person_id = ANY($2::uuid[])`;
const FORGET = 'DELETE FROM identity.organisation_alias WHERE organisation_id = $1 AND name_key = ANY($2::text[])';
const RETURN = `UPDATE identity.organisation SET merged_into = CASE WHEN id = ANY($2::uuid[]) THEN $1::uuid END,
  version = version + 1 WHERE id = $1 OR id = ANY($2::uuid[])`;
const ADOPT = 'UPDATE identity.organisation SET parent_id = $1 WHERE id = ANY($2::uuid[]) AND parent_id = $3';

/** People, names, children and what was merged before follow the source into the target. */
export async function moveAll(tx: Tx, source: string, target: string): Promise<Moved> {
  const both = [source, target];
  const ids = async (sql: string) => (await rows<{ id: string }>(tx, sql, both)).map(({ id }) => id);
  const people = (await row<Pick<Moved, 'people'>>(tx, PEOPLE, both))?.people ?? [];
  const names = (await rows<{ key: string }>(tx, NAMES, both)).map(({ key }) => key);
  const redirected = await ids(REDIRECT);
  const children = await ids(CHILDREN);
  await tx.query(GO, both);
  return { people, names, redirected, children };
}

/** The same backwards; what came to the target in the meantime stays with it. */
export async function moveBack(tx: Tx, { source, target, moved }: { source: string; target: string; moved: Moved }) {
  await tx.query(BACK, [source, JSON.stringify(moved.people)]);
  const guests = moved.people.filter(({ kept }) => !kept).map(({ personId }) => personId);
  await tx.query(LEAVE, [target, guests]);
  await tx.query(FORGET, [target, moved.names]);
  await tx.query(RETURN, [source, moved.redirected]);
  await tx.query(ADOPT, [source, moved.children, target]);
}
