import { type FormLoss, formLosses, type FormPlan, type OrphanedPart } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { assertNoneOrphaned } from '../../domain/form-move.js';

/** The lost parts that entries have answered; of lists the rows count, not their order. */
const orphaned = (which: string) => `SELECT l.path, count(DISTINCT a.entry_id)::int AS entries
  FROM jsonb_to_recordset($2::jsonb) AS l(path text, field text, "column" text, option text, listed boolean)
  JOIN entry.entry e ON ${which} = $1
  JOIN entry.answer a ON a.entry_id = e.id AND a.field = l.field AND (a."row" <> '') = l.listed
  CROSS JOIN LATERAL (SELECT CASE WHEN l."column" IS NULL THEN a.value ELSE a.value->l."column" END) AS v(value)
  WHERE v.value NOT IN ('null', '""', '[]')
    AND (l.option IS NULL OR v.value = to_jsonb(l.option) OR v.value @> jsonb_build_array(l.option))
  GROUP BY l.path ORDER BY l.path`;
const IN_EDITION = orphaned('e.edition_id');
const IN_ENTRY = orphaned('e.id');

/** Which parts of a form that are about to go have answers, in all entries of an edition. */
export async function orphanedInEdition(
  reader: Reader,
  editionId: string,
  losses: readonly FormLoss[],
): Promise<OrphanedPart[]> {
  return losses.length === 0 ? [] : rows<OrphanedPart>(reader, IN_EDITION, [editionId, JSON.stringify(losses)]);
}

/** What of an entry's answers another form has no place for: the paths alone. */
export async function orphanedInEntry(
  reader: Reader,
  entryId: string,
  [before, after]: readonly [FormPlan, FormPlan],
): Promise<string[]> {
  const losses = formLosses(before, after);
  if (losses.length === 0) return [];
  const found = await rows<OrphanedPart>(reader, IN_ENTRY, [entryId, JSON.stringify(losses)]);
  return found.map(({ path }) => path);
}

/** Refuses with `answers-in-the-way` when there is anything of the kind. */
export async function refuseOrphaned(
  reader: Reader,
  entryId: string,
  forms: readonly [FormPlan, FormPlan],
): Promise<void> {
  assertNoneOrphaned(await orphanedInEntry(reader, entryId, forms));
}
