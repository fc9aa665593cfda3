import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { DrawRule } from '../domain/round-draw.js';

/** What of a round's rule its draw follows. */
export type PlannedRule = DrawRule & { loadLimit: number };

const RULE = `SELECT rule FROM competition.edition_version v, jsonb_array_elements(v.plan->'rounds') AS rule
  WHERE v.edition_id = $1 AND rule->>'code' = $2 AND ($3::timestamptz IS NULL OR v.written_at <= $3)
  ORDER BY v.version DESC LIMIT 1`;

/** A round's rule as it was at that moment; null: as it is. Undefined when the plan did not have the round then. */
export async function plannedRule(
  reader: Reader,
  round: { editionId: string; code: string },
  at: Date | null,
): Promise<PlannedRule | undefined> {
  return (await row<{ rule: PlannedRule }>(reader, RULE, [round.editionId, round.code, at]))?.rule;
}
