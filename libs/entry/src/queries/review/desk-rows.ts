import type { FormPlan } from '#competition';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import type { RevisionContent } from '../../domain/revision.js';
import { ENTRY, NUMBER, STANDING } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import type { CheckedItem } from '../../domain/review.js';
import type { EndProposalView, ReviewFindingView, WorksheetView } from './desk.view.js';

/** An entry and who looks at it. */
export type DeskLine = Entry & { reviewerName: string | null; handedInOrganisationId: string | null };

const LINE = `SELECT ${ENTRY}, p.name AS "reviewerName", ${STANDING} AS "handedInOrganisationId" FROM entry.entry e
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  LEFT JOIN identity.person p ON p.id = e.reviewer_id WHERE e.id = $1 AND ${visible(2, 3)}`;

/** The entry as the desk knows it, for those who may know of it. */
export const deskLineOf = (reader: Reader, actor: Actor, entryId: string) =>
  row<DeskLine>(reader, LINE, [entryId, ...seenBy(actor)]);

const WORKSHEET = `SELECT w.checks, w.note, w.version, w.saved_at AS "savedAt", p.name AS "savedBy"
  FROM entry.worksheet w JOIN identity.person p ON p.id = w.saved_by WHERE w.entry_id = $1`;

/** The desk's notes about an entry, if there are any. */
export const worksheetOf = (reader: Reader, entryId: string) => row<WorksheetView>(reader, WORKSHEET, [entryId]);

/** Of a pair each sees its own place; what concerns a withdrawn entry concerns nobody any more. */
const FINDINGS = `SELECT f.id, f.code, f.severity, f.params,
    CASE WHEN f.entry_id = $1 OR f.params->>'otherPath' IS NULL THEN f.path ELSE f.params->>'otherPath' END AS path,
    CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'number', ${NUMBER}, 'title', r.title) END AS other,
    f.dismissed_at AS "dismissedAt", p.name AS "dismissedBy", f.note
  FROM entry.finding f
  LEFT JOIN entry.entry e ON e.id = CASE WHEN f.entry_id = $1 THEN f.other_id ELSE f.entry_id END
  LEFT JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  LEFT JOIN identity.person p ON p.id = f.dismissed_by
  WHERE (f.entry_id = $1 OR f.other_id = $1) AND (e.id IS NULL OR e.state <> 'withdrawn')
  ORDER BY f.dismissed_at IS NOT NULL, array_position(ARRAY['blocking', 'warning', 'hint'], f.severity), f.code, f.id`;

/** What programs noticed about an entry, the gravest first, what was dismissed last. */
export const findingsOf = (reader: Reader, entryId: string) => rows<ReviewFindingView>(reader, FINDINGS, [entryId]);

/** A proposal with the names of its people. */
export type ProposalRow = Omit<EndProposalView, 'can'> & { proposerId: string };

const PROPOSALS = `SELECT o.id, o.kind, o.state, o.revision_no AS "revisionNo", o.checklist, o.reason, o.evidence,
    o.proposed_by AS "proposerId", p.name AS "proposedBy", o.proposed_at AS "proposedAt", s.name AS "settledBy",
    o.settled_at AS "settledAt", o.note
  FROM entry.proposal o JOIN identity.person p ON p.id = o.proposed_by
  LEFT JOIN identity.person s ON s.id = o.settled_by WHERE o.entry_id = $1 ORDER BY o.proposed_at DESC, o.id DESC`;

/** Every proposal about an entry, newest first. */
export const proposalsOf = (reader: Reader, entryId: string) => rows<ProposalRow>(reader, PROPOSALS, [entryId]);

/** The revision a return looked at, the newest one, and what the return asked for. */
export interface Corrected {
  before: RevisionContent;
  after: RevisionContent;
  fromRevision: number;
  toRevision: number;
  fields: string[];
  checklist: CheckedItem[];
}

const CORRECTED = `SELECT b.content AS before, a.content AS after, b.no AS "fromRevision", a.no AS "toRevision",
    d.fields, d.checklist
  FROM entry.entry e JOIN entry.decision d ON d.entry_id = e.id AND d.verdict = 'return'
  JOIN entry.revision b ON b.entry_id = e.id AND b.no = d.revision_no
  JOIN entry.revision a ON a.entry_id = e.id AND a.no = e.revision_no AND a.no > b.no WHERE e.id = $1`;

/** The correction a team handed in, if it did. */
export const correctedOf = (reader: Reader, entryId: string) => row<Corrected>(reader, CORRECTED, [entryId]);

const HANDED_IN_FORM = `SELECT v.plan->'form' AS form FROM entry.entry e
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  JOIN competition.edition_version v ON v.edition_id = e.edition_id
    AND (v.plan->'form'->>'version')::int = (r.content->>'formVersion')::int
  WHERE e.id = $1 ORDER BY v.version DESC LIMIT 1`;

/** The form that the entry's last submit answered; its draft may have gone over to a newer one since. */
export async function handedInForm(reader: Reader, entryId: string): Promise<FormPlan> {
  return found(await row<{ form: FormPlan }>(reader, HANDED_IN_FORM, [entryId])).form;
}
