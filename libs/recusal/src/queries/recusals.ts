import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type BlockReason, blockingReasons } from '../domain/relation.js';

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
  reason: BlockReason;
}

const BLOCKED = `WITH subject AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3::jsonb)
      AS s("subjectId" uuid, "organisationIds" uuid[], "personIds" uuid[])
  ), relation AS (
    SELECT a.person_id, s."subjectId" AS subject_id, 'same-organisation' AS reason
      FROM subject s CROSS JOIN unnest(s."organisationIds") AS o(id)
      JOIN identity.affiliation a ON a.organisation_id = o.id AND a.person_id = ANY($2::uuid[])
    UNION
    SELECT p.id, s."subjectId", 'team-member'
      FROM subject s CROSS JOIN unnest(s."personIds") AS p(id) WHERE p.id = ANY($2::uuid[])
    UNION
    SELECT d.person_id, d.subject_id, 'declared'
      FROM recusal.declaration d JOIN subject s ON s."subjectId" = d.subject_id
      WHERE d.edition_id = $1 AND d.state = 'declared' AND d.person_id = ANY($2::uuid[])
  )
  SELECT person_id AS "personId", subject_id AS "subjectId", reason FROM relation WHERE reason = ANY($4::text[])
  ORDER BY person_id, subject_id, reason`;

/** Answers "may this person handle this subject?" for many of both at once. */
@Injectable()
export class Recusals {
  /** Every block between the people and the subjects: one statement whatever the sizes. */
  blocked(reader: Reader, { editionId, people, subjects }: Question): Promise<Block[]> {
    return rows<Block>(reader, BLOCKED, [editionId, people, JSON.stringify(subjects), blockingReasons()]);
  }
}
