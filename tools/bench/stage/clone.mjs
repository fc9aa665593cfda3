import { createHash, randomBytes, randomUUID } from 'node:crypto';

const TABLES = `SELECT c.table_schema || '.' || c.table_name AS name,
    array_agg(c.column_name::text) FILTER (WHERE c.column_name <> 'entry_id') AS columns
  FROM information_schema.columns c
  JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'entry' AND t.table_type = 'BASE TABLE' AND EXISTS (SELECT FROM information_schema.columns k
    WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name AND k.column_name = 'entry_id')
  GROUP BY 1`;
const PEOPLE = `SELECT DISTINCT person_id AS id FROM (
    SELECT unnest(member_ids) AS person_id FROM entry.entry WHERE id = $1
    UNION SELECT person_id FROM entry.member WHERE entry_id = $1 AND person_id IS NOT NULL) p`;

/**
 * Copies of an entry in the database, each with people and a session of its own: hundreds of teams in seconds, where
 * the API would hash hundreds of passwords first. Whatever refers to the entry in its schema is copied with it.
 * @returns {Promise<{ id: string, cookie: string }[]>} the copies, each with the session of its lead
 */
export async function cloneEntry(client, entryId, count) {
  const { rows: people } = await client.query(PEOPLE, [entryId]);
  const [{ lead }] = (await client.query('SELECT lead_id AS lead FROM entry.entry WHERE id = $1', [entryId])).rows;
  const { rows: tables } = await client.query(TABLES);
  const copies = Array.from({ length: count }, (_, at) => copyOf(entryId, people, lead, at + 1));
  await client.query('BEGIN');
  await insertPeople(client, people, copies);
  await insertEntries(client, entryId, copies);
  for (const { name, columns } of tables) await insertParts(client, name, columns, { entryId, copies });
  await client.query('COMMIT');
  return copies.map(({ id, token }) => ({ id, cookie: `session=${token}` }));
}

function copyOf(entryId, people, lead, at) {
  const ids = Object.fromEntries(people.map(({ id }) => [id, randomUUID()]));
  const id = randomUUID();
  return { id, at, ids: { ...ids, [entryId]: id }, lead: ids[lead], token: randomBytes(32).toString('base64url') };
}

/** A row as JSON, with every id of the original exchanged for that of its copy. */
function replaced(row, { ids }) {
  let text = JSON.stringify(row);
  for (const [old, fresh] of Object.entries(ids)) text = text.replaceAll(old, fresh);
  return JSON.parse(text);
}

const PERSON = 'SELECT to_jsonb(p) AS row FROM identity.person p WHERE id = ANY($1)';
const PHONES = 'SELECT to_jsonb(v) AS row FROM identity.verified_phone v WHERE person_id = ANY($1)';

async function insertPeople(client, people, copies) {
  const ids = [people.map(({ id }) => id)];
  const { rows } = await client.query(PERSON, ids);
  const all = copies.flatMap((copy) =>
    rows.map(({ row }) => ({
      ...replaced(row, copy),
      email: `${copy.at}-${copy.id.slice(0, 8)}-${row.email}`,
    })),
  );
  await insert(client, 'identity.person', all);
  const proven = await client.query(PHONES, ids);
  const phones = copies.flatMap((copy) => proven.rows.map(({ row }) => replaced(row, copy)));
  await insert(client, 'identity.verified_phone', phones);
  const at = new Date().toISOString();
  const sessions = copies.map(({ lead, token }) => ({
    ...{ id: randomUUID(), person_id: lead, device: 'bench', created_at: at, last_seen_at: at, strong_at: null },
    token_hash: createHash('sha256').update(token).digest('hex'),
  }));
  await insert(client, 'identity.session', sessions);
}

async function insertEntries(client, entryId, copies) {
  const [{ row, last }] = (
    await client.query(
      `SELECT to_jsonb(e) AS row, (SELECT coalesce(max(number), 0) FROM entry.entry WHERE edition_id = e.edition_id) AS last
       FROM entry.entry e WHERE id = $1`,
      [entryId],
    )
  ).rows;
  const entries = copies.map((copy) => {
    const fresh = replaced(row, copy);
    const number = row.number === null ? null : last + copy.at;
    return { ...fresh, number, title: `${row.title}${copy.at}`, title_key: `${row.title_key}${copy.at}` };
  });
  await insert(client, 'entry.entry', entries);
  const numbered = 'UPDATE entry.counter SET last = greatest(last, $2) WHERE edition_id = $1';
  if (row.number !== null) await client.query(numbered, [row.edition_id, last + copies.length]);
}

async function insertParts(client, table, columns, { entryId, copies }) {
  const { rows } = await client.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE entry_id = $1`, [entryId]);
  const own = columns.includes('id') ? () => ({ id: randomUUID() }) : () => ({});
  const all = copies.flatMap((copy) =>
    rows.map(({ row }) => ({ ...replaced(row, copy), ...own(), ...uniqueParts(row, copy) })),
  );
  await insert(client, table, all);
}

/** What must differ from copy to copy although it is no id: the hashes of links, and numbers counted in an edition. */
function uniqueParts(row, { at }) {
  const counted = (name) => name === 'no' && 'edition_id' in row;
  const kept = Object.entries(row).filter(
    ([name, value]) => value !== null && (counted(name) || name === 'token_hash'),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'number' ? value + at : `${value}${at}`]),
  );
}

async function insert(client, table, rows) {
  const sql = `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
  for (let from = 0; from < rows.length; from += 500) {
    await client.query(sql, [JSON.stringify(rows.slice(from, from + 500))]);
  }
}
