import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const UNKNOWN = `SELECT code FROM unnest($2::text[]) AS given (code)
  WHERE code NOT IN (SELECT track->>'code' FROM jsonb_array_elements((SELECT plan->'tracks'
    FROM competition.edition_version WHERE edition_id = $1 ORDER BY version DESC LIMIT 1)) AS track)`;

/** Codes that are none of the edition's tracks as they are now. */
export async function unknownTracks(reader: Reader, editionId: string, tracks: readonly string[]): Promise<string[]> {
  if (tracks.length === 0) return [];
  return (await rows<{ code: string }>(reader, UNKNOWN, [editionId, tracks])).map(({ code }) => code);
}
