/** The number people read (`2024-QX-0123`), of `entry.entry e` and `competition.edition ed`; null before a submit. */
export const NUMBER = `ed.number_prefix || lpad(e.number::text, greatest(4, length(e.number::text)), '0')`;

/** The number of a receipt (`2024-QX-R00042`), of `entry.receipt c` and `competition.edition ed`. */
export const RECEIPT_NUMBER = `ed.number_prefix || 'R' || lpad(c.no::text, greatest(5, length(c.no::text)), '0')`;

/** What the organisation of a frozen `entry.revision r` is known as today: it may have been merged into another one. */
export const STANDING = `(SELECT coalesce(o.merged_into, o.id) FROM identity.organisation o WHERE o.id = r.organisation_id)`;

/** Until when a submit of `entry.entry e` waits for its files at an instant, `isWaiting` in SQL; null when none does. */
export function waitsUntil(instant: number): string {
  return `(SELECT q.until FROM entry.waiting q WHERE q.entry_id = e.id AND q.until > $${instant})`;
}

/** Where the organisation of a frozen `entry.revision r` is, as its team declared; before that was kept, as the register knew it. */
export const REGION = `coalesce(r.content->'organisation'->>'declaredRegion', r.content->'organisation'->>'region')`;

/** The state as of an instant, `stateAt` in SQL: a returned entry past its deadline reads as refused, unless its submit waits. */
export function stateAsOf(instant: number): string {
  const lapsed = `e.state = 'returned' AND e.returned_until <= $${instant} AND ${waitsUntil(instant)} IS NULL`;
  return `CASE WHEN ${lapsed} THEN 'refused' ELSE e.state END`;
}

/** Whether the public may be told more of `entry.entry e` than its number: its lead's consent stands, where `competition.edition ed` asks. */
export const PUBLISHABLE = `(NOT ed.plan->'consents' @> '[{"code": "PUBLICATION"}]' OR EXISTS (SELECT FROM entry.consent c
    WHERE c.entry_id = e.id AND c.person_id = e.lead_id AND c.code = 'PUBLICATION' AND c.withdrawn_at IS NULL))`;

/** Whether the lead of `entry.entry e`, still in the competition, has taken back what `competition.edition ed` requires. */
export const TAKEN_BACK = `(e.state NOT IN ('refused', 'withdrawn', 'disqualified') AND EXISTS (SELECT FROM entry.consent c
    WHERE c.entry_id = e.id AND c.person_id = e.lead_id AND c.withdrawn_at IS NOT NULL
      AND ed.plan->'consents' @> jsonb_build_array(jsonb_build_object('code', c.code, 'required', true))
      AND NOT EXISTS (SELECT FROM entry.consent s WHERE s.entry_id = e.id AND s.person_id = e.lead_id
        AND s.code = c.code AND s.withdrawn_at IS NULL)))`;

/** The columns of `entry.entry e` under the names of the domain's `Entry`. */
export const ENTRY = `e.id, e.edition_id AS "editionId", e.number, e.state, e.state_before AS "stateBefore",
  e.lead_id AS "leadId", e.member_ids AS "memberIds", e.named_ids AS "namedIds", e.organisation_id AS "organisationId", e.eligibility,
  e.eligibility_findings AS "eligibilityFindings", e.handed_in_eligibility AS "handedInEligibility",
  e.handed_in_findings AS "handedInFindings", e.title, e.title_key AS "titleKey", e.track, e.division, e.version,
  e.form_version AS "formVersion",
  e.revision_no AS "revisionNo", e.created_at AS "createdAt", e.submitted_at AS "submittedAt",
  e.returned_at AS "returnedAt", e.returned_until AS "returnedUntil", e.returned_fields AS "returnedFields",
  e.withdrawal_reason AS "withdrawalReason", e.extended_until AS "extendedUntil", e.declared_region AS "declaredRegion",
  e.reviewer_id AS "reviewerId", e.seal_until AS "sealUntil", e.materials_round AS "materialsRound",
  e.materials_milestone AS "materialsMilestone", e.materials_parts AS "materialsParts",
  e.materials_revision AS "materialsRevision",
  (SELECT q.until FROM entry.waiting q WHERE q.entry_id = e.id) AS "waitsUntil"`;

/** Accounts of everybody who belongs to the team of `entry.entry e` or is named in its last revision. */
export const PEOPLE = 'ARRAY(SELECT unnest(e.member_ids) UNION SELECT unnest(e.named_ids))';
