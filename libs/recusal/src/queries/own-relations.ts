import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Why } from '../domain/find-relations.js';
import { may } from '../domain/policy.js';
import type { HandledView } from './conflict.view.js';
import { HANDLED } from './conflicts.js';
import type { OwnRelationsView, OwnRelationView } from './own-relations.view.js';
import { withQuestion } from './with-question.js';

type Line = Omit<OwnRelationView, 'why'> & { why: Why };

/** What a team reported of somebody is for those who decide, and never for them. */
const OWN = `SELECT c.id, c.subject_id AS "subjectId", coalesce(s.number, '') AS number, coalesce(s.title, '') AS title,
    c.relation, c.evidence, c.why, c.state, c.effect, CASE WHEN c.entered_by = c.person_id OR c.state = 'cleared' THEN c.statement END AS statement,
    c.effect = 'declare' AS "canAnswer"
  FROM recusal.conflict c LEFT JOIN recusal.subject s ON s.subject_id = c.subject_id
  WHERE c.edition_id = $1 AND c.person_id = $2 AND c.evidence <> 'reported' AND c.state <> 'absent'
    AND (c.effect <> 'none' OR c.state = 'cleared')
  ORDER BY c.effect = 'declare' DESC, c.effect = 'block' DESC, number, c.relation, c.id`;

/** How somebody of an edition's staff stands to its entries, for themselves to read and to answer; three statements. */
@Injectable()
export class OwnRelations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  /** Judges read it about the entries they are given, when they are given them: `not-found`. */
  async of(actor: Actor, editionId: string): Promise<OwnRelationsView> {
    found(may.declareOwn(actor, editionId) || null);
    const { plan } = await this.editions.byId(this.unit.read, editionId);
    const lines = await rows<Line>(this.unit.read, OWN, [editionId, actor.personId]);
    const items = lines.map(({ why, ...line }) => ({ ...line, why: withQuestion(plan, why) }));
    return { items, subjects: await rows<HandledView>(this.unit.read, HANDLED, [editionId]) };
  }
}
