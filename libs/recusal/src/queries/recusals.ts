import { Injectable } from '@nestjs/common';
import { RECUSAL } from '#competition';
import { rows } from '#platform/sql';
import { CLOCK, type Reader } from '#platform/unit-of-work';
import type { ConflictRelation, ConflictState } from '../domain/conflict.js';

/** Something to be judged: whose organisations and whose people are behind it. */
export interface Subject {
  subjectId: string;
  organisationIds: readonly string[];
  personIds: readonly string[];
}

/** Whom to look at, and towards what. */
export interface Question {
  editionId: string;
  people: readonly string[];
  subjects: readonly Subject[];
}

/** One reason why this person may not handle this subject; a pair can have several. */
export interface Block {
  personId: string;
  subjectId: string;
  reason: ConflictRelation;
}

/** What stands in the table, and what ids alone show, so that nothing waits for a recount. */
const BLOCKED = `WITH rule AS (
    SELECT r.code, r.effect, r.years FROM competition.edition e,
      jsonb_to_recordset(coalesce(e.plan->'recusal'->'relations', $4::jsonb)) AS r(code text, effect text, years int)
    WHERE e.id = $1
  ), subject AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb)
      AS s("subjectId" uuid, "organisationIds" uuid[], "personIds" uuid[])
  ), relation AS (
    SELECT a.person_id, s."subjectId" AS subject_id, 'same-organisation' AS reason
      FROM subject s CROSS JOIN unnest(s."organisationIds") AS o(id)
      JOIN identity.affiliation a ON a.organisation_id = o.id AND a.person_id = ANY($2::uuid[])
      JOIN rule ON rule.code = 'same-organisation'
      WHERE a.left_at IS NULL OR rule.years IS NULL OR a.left_at + make_interval(years => rule.years) > ${CLOCK}
    UNION
    SELECT p.id, s."subjectId", 'team-member'
      FROM subject s CROSS JOIN unnest(s."personIds") AS p(id) WHERE p.id = ANY($2::uuid[])
  ), block AS (
    SELECT r.* FROM relation r JOIN rule ON rule.code = r.reason AND rule.effect = 'block'
    WHERE NOT EXISTS (SELECT FROM recusal.conflict c WHERE c.person_id = r.person_id AND c.subject_id = r.subject_id
      AND c.relation = r.reason AND c.state IN ('dismissed', 'lifted'))
    UNION
    SELECT c.person_id, c.subject_id, c.relation FROM recusal.conflict c JOIN subject s ON s."subjectId" = c.subject_id
      WHERE c.edition_id = $1 AND c.effect = 'block' AND c.person_id = ANY($2::uuid[])
  )
  SELECT person_id AS "personId", subject_id AS "subjectId", reason FROM block ORDER BY person_id, subject_id, reason`;

const ASKED = `SELECT DISTINCT person_id AS "personId", subject_id AS "subjectId" FROM recusal.conflict
  WHERE subject_id = ANY($2::uuid[]) AND person_id = ANY($1::uuid[]) AND effect = 'declare'
  ORDER BY person_id, subject_id`;

const ON_RECORD = `SELECT DISTINCT person_id AS "personId", subject_id AS "subjectId", relation FROM recusal.conflict
  WHERE subject_id = ANY($2::uuid[]) AND person_id = ANY($1::uuid[]) AND state NOT IN ('absent', 'suggested')
    AND evidence IN ('certain', 'stated') AND relation NOT IN ('rival', 'named-by-team')
  ORDER BY person_id, subject_id, relation`;

const BETWEEN = `SELECT DISTINCT person_id AS "personId", relation, state FROM recusal.conflict
  WHERE subject_id = $2 AND person_id = ANY($1::uuid[]) AND state <> 'absent' ORDER BY person_id, relation, state`;

/** A relation that is known of, whatever it does. */
export interface KnownRelation {
  personId: string;
  relation: ConflictRelation;
  state: ConflictState;
}

/** Answers "may this person handle this subject?" for many of both at once. */
@Injectable()
export class Recusals {
  /** Every block between the people and the subjects: one statement whatever the sizes. */
  blocked(reader: Reader, { editionId, people, subjects }: Question): Promise<Block[]> {
    const usual = JSON.stringify(RECUSAL.relations);
    return rows<Block>(reader, BLOCKED, [editionId, people, JSON.stringify(subjects), usual]);
  }

  /** Every pair of which the person still has to say what a relation that was found means: one statement. */
  asked(
    reader: Reader,
    people: readonly string[],
    subjects: readonly string[],
  ): Promise<Pick<Block, 'personId' | 'subjectId'>[]> {
    return rows(reader, ASKED, [[...people], [...subjects]]);
  }
  /**
   * Every relation that somebody declared, entered or decided and that could favour the subject, whatever it leads to: one
   * statement. Likeness of words is left out, and so are rivals and whom a team asked to avoid.
   */
  onRecord(
    reader: Reader,
    people: readonly string[],
    subjects: readonly string[],
  ): Promise<{ personId: string; subjectId: string; relation: ConflictRelation }[]> {
    return rows(reader, ON_RECORD, [[...people], [...subjects]]);
  }

  /** Every relation of these people to the subject that is known of, also those found to be none: one statement. */
  between(reader: Reader, people: readonly string[], subjectId: string): Promise<KnownRelation[]> {
    return rows<KnownRelation>(reader, BETWEEN, [[...people], subjectId]);
  }
}
