import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Decision, skipOf } from '../domain/decision.js';
import type { Why } from '../domain/find-relations.js';
import { may } from '../domain/policy.js';
import type {
  ConflictChoicesView,
  ConflictCountsView,
  ConflictsView,
  ConflictView,
  ConflictDecisionsView,
  HandledView,
  HandlerView,
} from './conflict.view.js';
import { keptAway } from './kept-away.js';
import { toDecide } from './to-decide.js';
import { withQuestion } from './with-question.js';

/** Groups of the list. */
export const GROUPS = ['open', 'blocking', 'asked', 'ended'] as const;

/** What the list can be narrowed by. */
export interface ConflictFilter extends Search {
  group?: (typeof GROUPS)[number];
  relation?: string;
  /** judges, or everybody else who works on entries */
  who?: 'judge' | 'staff';
  subject?: string;
}

type Line = Omit<ConflictView, 'can' | 'why'> & {
  why: Why;
  enteredBy: string | null;
  decidedBy: string | null;
  keptAway: boolean;
};

const OPEN = `c.state IN ('suggested', 'cleared', 'declared', 'pinned')`;
const ENDED = `c.state IN ('dismissed', 'lifted')`;
const ROLES = `ARRAY(SELECT s.role FROM identity.seat s WHERE s.edition_id = $1 AND s.person_id = c.person_id ORDER BY s.role)`;
const LINES = `SELECT c.id, c.person_id AS "personId", p.name AS "personName", c.subject_id AS "subjectId",
    coalesce(s.number, '') AS number, coalesce(s.title, '') AS title, ${ROLES} AS roles,
    ARRAY(SELECT o.name FROM identity.affiliation a JOIN identity.organisation o ON o.id = a.organisation_id
      WHERE a.person_id = c.person_id AND a.left_at IS NULL ORDER BY o.name) AS organisations,
    c.relation, c.evidence, c.why, c.state, c.effect, c.statement, c.noted_at AS "notedAt", c.entered_by AS "enteredBy",
    (SELECT name FROM identity.person WHERE id = c.entered_by) AS "enteredByName", c.decided_by AS "decidedBy",
    (SELECT name FROM identity.person WHERE id = c.decided_by) AS "decidedByName", c.decided_at AS "decidedAt",
    c.decision_reason AS "decisionReason", ${keptAway('$2::uuid', 'c.subject_id')} AS "keptAway"
  FROM recusal.conflict c JOIN identity.person p ON p.id = c.person_id
  LEFT JOIN recusal.subject s ON s.subject_id = c.subject_id
  WHERE c.edition_id = $1 AND c.state <> 'absent'
    AND CASE $3::text WHEN 'open' THEN ${OPEN} WHEN 'blocking' THEN c.effect = 'block'
      WHEN 'asked' THEN c.effect = 'declare' WHEN 'ended' THEN ${ENDED} ELSE true END
    AND ($4::text IS NULL OR c.relation = $4) AND ($5::uuid IS NULL OR c.subject_id = $5)
    AND ($6::text IS NULL OR ($6 = 'judge') = ('judge' = ANY(${ROLES})))
    AND ($7::text IS NULL OR p.name ILIKE $7 OR s.number ILIKE $7 OR s.title ILIKE $7)`;
const COUNTS = `SELECT count(*)::int AS all, count(*) FILTER (WHERE ${OPEN})::int AS open,
    count(*) FILTER (WHERE c.effect = 'block')::int AS blocking, count(*) FILTER (WHERE c.effect = 'declare')::int AS asked,
    count(*) FILTER (WHERE ${ENDED})::int AS ended
  FROM recusal.conflict c WHERE c.edition_id = $1 AND c.state <> 'absent'`;
const HANDLERS = `SELECT p.id, p.name, jsonb_agg(s.role ORDER BY s.role) AS roles FROM identity.seat s
  JOIN identity.person p ON p.id = s.person_id WHERE s.edition_id = $1 GROUP BY p.id, p.name ORDER BY p.name, p.id`;
/** Entries of an edition by number, in SQL. */
export const HANDLED = `SELECT subject_id AS id, number, title FROM recusal.subject WHERE edition_id = $1 AND standing ORDER BY number`;

/** How everybody stands to the entries of an edition. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async page(actor: Actor, editionId: string, filter: ConflictFilter): Promise<ConflictsView> {
    found(may.readConflicts(actor, editionId) || null);
    const { group = null, relation = null, subject = null, who = null } = filter;
    const given = [editionId, actor.personId, group, relation, subject, who, containing(filter.q)];
    const order = `number, "personName", relation, id`;
    const list = await pageOf<Line>(this.unit.read, { select: LINES, order }, given, filter);
    const counts = await row<ConflictCountsView>(this.unit.read, COUNTS, [editionId]);
    const can = { pin: may.pinConflict(actor, editionId), decide: may.decideConflicts(actor, editionId) };
    const edition = await this.editions.byId(this.unit.read, editionId);
    const items = list.items.map((line) => shown(actor, edition, line));
    return { ...list, items, counts: found(counts), can };
  }

  /** Whom and what a relation can be entered of. */
  async choices(actor: Actor, editionId: string): Promise<ConflictChoicesView> {
    found(may.readConflicts(actor, editionId) || null);
    const people = await rows<HandlerView>(this.unit.read, HANDLERS, [editionId]);
    return { people, subjects: await rows<HandledView>(this.unit.read, HANDLED, [editionId]) };
  }

  /** What a decision would do, one by one. */
  async preview(
    actor: Actor,
    editionId: string,
    { ids, decision }: { ids: readonly string[]; decision: Decision },
  ): Promise<ConflictDecisionsView> {
    found(may.decideConflicts(actor, editionId) || null);
    const conflicts = await toDecide(this.unit.read, actor, editionId, ids, { lock: false });
    const { plan } = await this.editions.byId(this.unit.read, editionId);
    const items = conflicts.map((one) => {
      const { id, personName, number, relation, evidence, why, state, statement } = one;
      const ground = { evidence, why: withQuestion(plan, why), state, statement };
      return { id, personName, number, relation, ...ground, skip: skipOf(actor, one, decision) };
    });
    return { items, decidable: items.filter(({ skip }) => skip === null).length };
  }
}

function shown(actor: Actor, { id: editionId, plan }: Edition, line: Line): ConflictView {
  const { enteredBy, decidedBy, keptAway: away, why, ...view } = line;
  const conflict = { ...view, editionId, enteredBy, decidedBy, keptAway: away };
  const decides = may.decideConflicts(actor, editionId);
  const able = (decision: Decision) => decides && skipOf(actor, conflict, decision) === null;
  const answer = view.effect === 'declare' && may.answerConflict(actor, conflict);
  return { ...view, why: withQuestion(plan, why), can: { keepAway: able('keep-away'), letIn: able('let-in'), answer } };
}
