/** The card of `identity.organisation o`, with the one it belongs to. */
export const CARD = `o.id, o.name, o.uscc, o.kind, o.region, (SELECT
    jsonb_build_object('id', p.id, 'name', p.name, 'relation', o.parent_relation)
  FROM identity.organisation c JOIN identity.organisation p ON p.id = coalesce(c.merged_into, c.id)
  WHERE c.id = o.parent_id) AS parent`;

/** The id under which `identity.organisation` of this alias is known today: its own, or that of the one it became. */
export const standing = (alias: string): string => `coalesce(${alias}.merged_into, ${alias}.id)`;
