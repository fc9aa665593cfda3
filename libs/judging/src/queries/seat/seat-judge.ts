import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';

/** A judge with their organisation and whether they have signed the undertaking in force, if there is one. */
export const SEAT_JUDGE = `SELECT j.id AS "judgeId", j.person_id AS "personId", ${JUDGE_NAME} AS name, j.kind, j.capacity,
    o.name AS organisation, (e.undertaking_hash IS NULL OR EXISTS (SELECT FROM judging.undertaking u
      WHERE u.edition_id = e.id AND u.person_id = j.person_id AND u.text_hash = e.undertaking_hash)) AS signed
  FROM judging.judge j ${JUDGE_PEOPLE} JOIN identity.organisation o ON o.id = j.organisation_id
  JOIN competition.edition e ON e.id = j.edition_id`;
