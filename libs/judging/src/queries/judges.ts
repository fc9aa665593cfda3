import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { JudgeKindCountView, JudgesView, JudgeView } from './judge.view.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from './names.js';

/** What a list of judges can be narrowed by. */
export interface JudgeFilter extends Search {
  kind?: string;
  state?: string;
}

const CARD = `SELECT j.id, ${JUDGE_NAME} AS name, coalesce(person.email, invitation.email) AS email, j.kind,
    jsonb_build_object('id', o.id, 'name', o.name, 'uscc', o.uscc) AS organisation, j.capacity, j.tracks, j.state, j.version,
    (SELECT u.signed_at FROM judging.undertaking u JOIN competition.edition e ON e.id = u.edition_id
      WHERE u.edition_id = j.edition_id AND u.person_id = j.person_id AND u.text_hash = e.undertaking_hash) AS "signedAt",
    CASE WHEN j.state = 'declined' THEN invitation.decline_reason END AS "declineReason",
    coalesce((SELECT jsonb_agg(r.code ORDER BY r.ordinal) FROM judging.panel_seat s
      JOIN judging.round r ON r.id = s.round_id WHERE s.judge_id = j.id), '[]') AS rounds
  FROM judging.judge j ${JUDGE_PEOPLE} JOIN identity.organisation o ON o.id = j.organisation_id`;
const MATCHING = `WITH card AS (${CARD} WHERE j.edition_id = $1 AND ($2::text IS NULL OR j.kind = $2)
    AND ($3::text IS NULL OR j.state = $3))
  SELECT * FROM card WHERE $4::text IS NULL OR name ILIKE $4 OR organisation->>'name' ILIKE $4`;
const KINDS = `SELECT kind, count(*) FILTER (WHERE state = 'invited')::int AS invited,
    count(*) FILTER (WHERE state = 'active')::int AS active, count(*) FILTER (WHERE state = 'declined')::int AS declined
  FROM judging.judge WHERE edition_id = $1 GROUP BY kind ORDER BY kind`;

/** The pool of judges. */
@Injectable()
export class Judges {
  constructor(private readonly unit: UnitOfWork) {}

  async page(actor: Actor, editionId: string, filter: JudgeFilter): Promise<JudgesView> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.readPool(actor, editionId));
    const { kind = null, state = null } = filter;
    const reader = this.unit.read;
    const given = [editionId, kind, state, containing(filter.q)];
    const list = await pageOf<JudgeView>(reader, { select: MATCHING, order: 'kind, name, id' }, given, filter);
    const kinds = await rows<JudgeKindCountView>(reader, KINDS, [editionId]);
    const can = { addJudge: may.addJudge(actor, editionId), changeJudge: may.changeJudge(actor, editionId) };
    const hidden = !may.seeAddresses(actor, editionId);
    const items = list.items.map((one) => (hidden ? { ...one, email: null } : one));
    return { ...list, items, kinds, can };
  }

  /** One judge, for somebody who may change them. */
  async one(reader: Reader, id: string): Promise<JudgeView> {
    return found(await row<JudgeView>(reader, `${CARD} WHERE j.id = $1`, [id]));
  }
}
