import { type Paged, placeOf, type Search } from '#platform/page';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { nameKey } from '../../domain/organisation.js';
import { standing } from './columns.js';

/**
 * Names and codes that match what was typed ({@link asked}: whole, name, Latin, code), and the best match of each standing
 * organisation. Rank: the very name, its beginning, the beginning of its code, of its initials, of its pinyin; then the
 * middle of a name or of its pinyin.
 */
const MATCHES = `WITH hit AS (
    SELECT a.organisation_id AS id, a.name AS alias, CASE WHEN a.name_key = $2 THEN 0 WHEN starts_with(a.name_key, $2) THEN 1
      WHEN a.initials = $3 THEN 2 WHEN starts_with(a.initials, $3) THEN 3 WHEN starts_with(a.pinyin, $3) THEN 4
      ELSE 5 END AS rank
    FROM identity.organisation_alias a
    WHERE $1 AND (a.name_key LIKE '%' || $2 || '%' OR a.initials LIKE $3 || '%' OR a.pinyin LIKE $4)
    UNION ALL SELECT id, name, 1 FROM identity.organisation WHERE uscc LIKE $5 || '%'
    UNION ALL SELECT id, name, 0 FROM identity.organisation WHERE NOT $1
  ), best AS (
    SELECT DISTINCT ON (${standing('m')}) ${standing('m')} AS id, hit.alias, hit.rank
    FROM hit JOIN identity.organisation m ON m.id = hit.id
    ORDER BY ${standing('m')}, hit.rank, m.merged_into NULLS FIRST, length(hit.alias), hit.alias)`;

/** From how many letters on pinyin is looked for in the middle of a name too. */
const MIDDLE = 4;
/** From how many characters on a code is looked for. */
const CODE = 4;

/**
 * One page of the organisations that match what was typed, the nearest first, in one statement.
 * @param columns what is read of `identity.organisation o` and of `part.alias`, for the page alone
 */
export async function nearest<T extends object>(reader: Reader, columns: string, search: Search): Promise<Paged<T>> {
  const sql = `${MATCHES}, part AS (SELECT *, row_number() OVER (ORDER BY rank, length(alias), alias, id) AS place
      FROM best ORDER BY place LIMIT $6 OFFSET $7), line AS (
      SELECT part.place, ${columns} FROM part JOIN identity.organisation o ON o.id = part.id)
    SELECT line.*, counted.total FROM (SELECT count(*)::int AS total FROM best) AS counted
    LEFT JOIN line ON true ORDER BY line.place`;
  type Line = T & { place: string | null; total: number };
  const lines = await rows<Line>(reader, sql, [...asked(search.q), ...placeOf(search)]);
  const items = lines
    .filter((line) => line.place !== null)
    .map(({ place: _place, total: _total, ...item }) => item as unknown as T);
  return { items, total: lines[0]?.total ?? 0, page: search.page, pageSize: search.pageSize };
}

/** The parameters of {@link MATCHES}: whether anything is asked, as a name, in Latin letters, in pinyin, as a code. */
function asked(q: string | undefined): [boolean, string, string | null, string | null, string | null] {
  const key = nameKey(q ?? '');
  const latin = /^[a-z0-9]+$/.test(key) ? key : null;
  const code = latin && latin.length >= CODE && /\d/.test(latin) ? latin.toUpperCase() : null;
  const spelled = latin && (latin.length < MIDDLE ? `${latin}%` : `%${latin}%`);
  return [key !== '', key, latin, spelled, code];
}
