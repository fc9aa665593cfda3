import { type Edition, Editions, refuseArchived } from '#competition';
import { Injectable } from '@nestjs/common';
import { type Actor, found, permit, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { SCORING } from '../../domain/calibration.js';
import { may } from '../../domain/policy.js';
import type { RoundState } from '../../domain/round.js';
import { refuseUnready } from '../../queries/undertaking/readiness.js';

/** A sample by its address. */
export interface Which {
  roundId: string;
  sampleId: string;
}

/** A sample of a judge's own round. */
export interface Place {
  division: string;
  roundId: string;
  code: string;
  state: RoundState;
  editionId: string;
  judgeId: string;
  personId: string;
}

const PLACE = `SELECT s.division, r.id AS "roundId", r.code, r.state, r.edition_id AS "editionId", j.id AS "judgeId",
    j.person_id AS "personId"
  FROM judging.calibration_sample s
  JOIN judging.calibration c ON c.round_id = s.round_id AND c.opened_at IS NOT NULL
  JOIN judging.round r ON r.id = s.round_id
  JOIN judging.panel_seat p ON p.round_id = r.id
  JOIN judging.judge j ON j.id = p.judge_id AND j.state = 'active'
  WHERE s.id = $1 AND j.person_id = $2 AND r.id = $3 FOR SHARE OF r FOR NO KEY UPDATE OF c`;

/** The first step of a judge who scores a sample. */
@Injectable()
export class LockSample {
  constructor(private readonly editions: Editions) {}

  /** Not open, or not a round of theirs: `not-found`; the round is over: `calibration-over`. */
  async within(tx: Tx, actor: Actor, { roundId, sampleId }: Which): Promise<{ place: Place; edition: Edition }> {
    const place = found(await row<Place>(tx, PLACE, [sampleId, actor.personId, roundId]));
    permit(may.scoreSample(actor, place));
    await refuseUnready(tx, actor, place.editionId);
    const edition = await this.editions.byId(tx, place.editionId);
    refuseArchived(edition);
    if (!SCORING.includes(place.state)) refuse('conflict', 'calibration-over');
    return { place, edition };
  }
}
