import { Injectable } from '@nestjs/common';
import { PaperCodes } from '#identity';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import type { HallCodesView } from './hall-code.view.js';

/** A judge of a round, as far as a code on paper goes. */
export interface HallJudge {
  judgeId: string;
  personId: string | null;
  name: string;
  room: number | null;
  ready: boolean;
}

const ROUND = `SELECT edition_id AS "editionId", ((clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date)::text AS today
  FROM judging.round WHERE id = $1`;
const JUDGES = `SELECT j.id AS "judgeId", j.person_id AS "personId", ${JUDGE_NAME} AS name, s.room,
    j.state = 'active' AND EXISTS (SELECT FROM identity.seat WHERE seat.person_id = j.person_id
      AND seat.edition_id = j.edition_id AND seat.role = 'judge') AS ready
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id ${JUDGE_PEOPLE}
  WHERE s.round_id = $1 ORDER BY s.room, name, j.id`;

/** The judges of a round, in the order of the list and of the paper. */
export function hallJudges(reader: Reader, roundId: string): Promise<HallJudge[]> {
  return rows<HallJudge>(reader, JUDGES, [roundId]);
}

/** What became of the codes that were printed for a round. */
@Injectable()
export class HallCodes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: PaperCodes,
  ) {}

  async of(actor: Actor, roundId: string): Promise<HallCodesView> {
    const reader = this.unit.read;
    const round = found(await row<{ editionId: string; today: string }>(reader, ROUND, [roundId]));
    found(may.readHallCodes(actor, round.editionId) || null);
    const judges = await hallJudges(reader, roundId);
    const printed = Map.groupBy(await this.codes.of(reader, roundId), ({ personId }) => personId);
    const items = judges.map(({ personId, ...judge }) => ({
      ...judge,
      codes: (printed.get(personId ?? '') ?? []).map(({ personId: _, ...code }) => code),
    }));
    return { items, today: round.today, can: { print: may.printHallCodes(actor, round.editionId) } };
  }
}
