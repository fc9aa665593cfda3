import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { SubjectFacts } from '../domain/facts.js';
import { may } from '../domain/policy.js';
import { RecountRelations } from './recount-relations.js';

/** What a context above says of a subject of its own. */
export interface NotedSubject extends SubjectFacts {
  subjectId: string;
  number: string;
  title: string;
  /** False once nobody will handle it any more. */
  standing: boolean;
}

const NOTE = `INSERT INTO recusal.subject AS s (subject_id, edition_id, number, title, standing, facts, noted_at)
  SELECT n."subjectId", $1, n.number, n.title, n.standing, n.facts, $3
  FROM jsonb_to_recordset($2::jsonb) AS n("subjectId" uuid, number text, title text, standing boolean, facts jsonb)
  ON CONFLICT (subject_id) DO UPDATE
    SET number = excluded.number, title = excluded.title, standing = excluded.standing, facts = excluded.facts, noted_at = $3
    WHERE (s.number, s.title, s.standing, s.facts)
      IS DISTINCT FROM (excluded.number, excluded.title, excluded.standing, excluded.facts)
  RETURNING subject_id AS id`;

/** A context above says who and what stands behind subjects; how people stand to those that changed is looked at anew. */
@Injectable()
export class NoteSubjects {
  constructor(private readonly recount: RecountRelations) {}

  async within(tx: Tx, actor: Actor, editionId: string, subjects: readonly NotedSubject[]): Promise<void> {
    permit(may.noteSubjects(actor));
    const noted = subjects.map(({ subjectId, number, title, standing, organisationIds, people, mentions }) => {
      return { subjectId, number, title, standing, facts: { organisationIds, people, mentions } };
    });
    const changed = await rows<{ id: string }>(tx, NOTE, [editionId, JSON.stringify(noted), await now(tx)]);
    if (changed.length === 0) return;
    await this.recount.within(tx, actor, { editionId, people: null, subjects: changed.map(({ id }) => id) });
  }
}
