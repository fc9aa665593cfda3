import type { Tx } from '#platform/unit-of-work';
import { nameKey } from '../../domain/organisation.js';
import { spellingOf } from '../../queries/organisation/spelling.js';

const ADD = `INSERT INTO identity.organisation_alias (organisation_id, name_key, name, pinyin, initials)
  SELECT $1, n.key, n.name, n.pinyin, n.initials
  FROM jsonb_to_recordset($2::jsonb) AS n(key text, name text, pinyin text, initials text)
  ON CONFLICT DO NOTHING`;

/** Lets an organisation be found by these names too, also as they are spelled. */
export async function addNames(tx: Tx, id: string, names: readonly string[]): Promise<void> {
  const spelled = names.map((name) => ({ key: nameKey(name), name, ...spellingOf(name) }));
  await tx.query(ADD, [id, JSON.stringify(spelled)]);
}
