import { newId } from '#platform/chance';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type ReviewFinding, sameFinding } from '../../domain/review/finding.js';
import { fingerprintsOf, keyOf } from '../../domain/review/likeness.js';
import type { Trait } from '../../domain/review/pair-findings.js';

/** A finding as it was kept, said of the entry now looked at. */
interface Kept extends ReviewFinding {
  dismissedBy: string | null;
  dismissedAt: Date | null;
  note: string | null;
}

const KEPT = `SELECT code, severity, path, params, CASE WHEN entry_id = $1 THEN other_id ELSE entry_id END AS "otherId",
    dismissed_by AS "dismissedBy", dismissed_at AS "dismissedAt", note
  FROM entry.finding WHERE entry_id = $1 OR other_id = $1`;
const FORGET = `DELETE FROM entry.finding
  WHERE (entry_id = $1 OR other_id = $1) AND ($2::text[] IS NULL OR code = ANY ($2))`;
const REMEMBER = `INSERT INTO entry.finding
    (id, entry_id, other_id, revision_no, code, severity, path, params, found_at, dismissed_by, dismissed_at, note)
  SELECT f.id, $1, f."otherId", $2, f.code, f.severity, f.path, f.params, $3, f."dismissedBy", f."dismissedAt", f.note
  FROM jsonb_to_recordset($4::jsonb) AS f (id uuid, "otherId" uuid, code text, severity text, path text, params jsonb,
    "dismissedBy" uuid, "dismissedAt" timestamptz, note text)`;

/** How a look changed the findings. */
export interface LookChange {
  added: number;
  gone: number;
}

/**
 * Puts the findings in the place of the earlier ones, of all or of those with these `codes`; what was dismissed stays so
 * unless it got graver.
 */
export async function storeFindings(
  tx: Tx,
  { id, revisionNo }: { id: string; revisionNo: number },
  findings: readonly ReviewFinding[],
  { at, codes = null }: { at: Date; codes?: readonly string[] | null },
): Promise<LookChange> {
  const all = await rows<Kept>(tx, KEPT, [id]);
  const kept = all.filter(({ code }) => codes === null || codes.includes(code));
  const lines = findings.map((one) => ({ id: newId(), ...one, ...dismissalOf(one, kept) }));
  await tx.query(FORGET, [id, codes]);
  if (lines.length > 0) await tx.query(REMEMBER, [id, revisionNo, at, JSON.stringify(lines)]);
  const without = (some: readonly ReviewFinding[], others: readonly ReviewFinding[]) =>
    some.filter((one) => !others.some((other) => sameFinding(one, other))).length;
  return { added: without(findings, kept), gone: without(kept, findings) };
}

function dismissalOf(one: ReviewFinding, kept: readonly Kept[]) {
  const before = kept.find((old) => old.dismissedAt !== null && sameFinding(one, old));
  return { dismissedBy: before?.dismissedBy, dismissedAt: before?.dismissedAt, note: before?.note };
}

const FORGET_TRACES = 'DELETE FROM entry.trace WHERE entry_id = $1';
const REMEMBER_TRACES = `INSERT INTO entry.trace (entry_id, path, keys)
  SELECT $1, t.path, ARRAY(SELECT jsonb_array_elements_text(t.keys)::int)
  FROM jsonb_to_recordset($2::jsonb) AS t (path text, keys jsonb)`;

/** Keeps hashes of what is compared, never the texts, numbers or addresses themselves. */
export async function storeTraces(tx: Tx, id: string, traits: readonly Trait[]): Promise<void> {
  const traces = traits.map(({ path, kind, value }) => ({
    path,
    keys: kind === 'text' ? fingerprintsOf(value) : [keyOf(`${kind}\n${value}`)],
  }));
  await tx.query(FORGET_TRACES, [id]);
  await tx.query(REMEMBER_TRACES, [id, JSON.stringify(traces.filter(({ keys }) => keys.length > 0))]);
}
