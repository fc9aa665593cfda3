import type { BundleDraw } from '#fairness';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const DRAWS = `SELECT 'experts' AS of, r.code AS round, (SELECT jsonb_agg(l->>'id' ORDER BY at)
      FROM jsonb_array_elements(d.lines) WITH ORDINALITY AS list (l, at)) AS ids, d.seed, d.event,
    d.public_value AS "publicValue", d.list_hash AS "listHash", d.commitment AS commit, d.draw_seed AS "drawSeed",
    d.drawn AS "order", d.drawn_at AS at
  FROM judging.expert_lot d JOIN judging.round r ON r.id = d.round_id WHERE r.edition_id = $1 AND d.state = 'drawn'
  UNION ALL
  SELECT 'order', r.code, (SELECT jsonb_agg(l->>'id' ORDER BY at)
      FROM jsonb_array_elements(d.lines) WITH ORDINALITY AS list (l, at)), d.seed, d.event,
    d.public_value, d.list_hash, d.commitment, d.draw_seed, d.drawn, d.revealed_at
  FROM stage.draw d JOIN judging.round r ON r.id = d.round_id WHERE d.edition_id = $1 AND d.state = 'revealed'
  ORDER BY at`;

/** Every draw of the edition that was disclosed, as the public saw it, the oldest first. */
export async function publishedDraws(reader: Reader, editionId: string): Promise<BundleDraw[]> {
  const draws = await rows<BundleDraw & { at: Date }>(reader, DRAWS, [editionId]);
  return draws.map(({ at: _at, ...draw }) => draw);
}
