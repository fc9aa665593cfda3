import { Injectable } from '@nestjs/common';
import { type Edition, Editions, type RoundPlan } from '#competition';
import { found } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Ground } from '../domain/plan-faults.js';

/** A round as the stage knows it. */
export interface StageRound {
  id: string;
  editionId: string;
  code: string;
}

/** A round with its rule and whoever takes part in it. */
export interface RoundGround extends Ground {
  edition: Edition;
  rule: RoundPlan;
}

const ROUND = `SELECT id, edition_id AS "editionId", code FROM judging.round WHERE id = $1`;
const ENTRANTS = `SELECT entry_id AS "entryId", room FROM judging.participation
  WHERE round_id = $1 AND state <> 'left' ORDER BY room, entry_id`;

/** The round, or undefined. */
export function roundOf(reader: Reader, roundId: string): Promise<StageRound | undefined> {
  return row<StageRound>(reader, ROUND, [roundId]);
}

/** What judging and competition know of a round. */
@Injectable()
export class RoundGrounds {
  constructor(private readonly editions: Editions) {}

  async of(reader: Reader, { id, editionId, code }: StageRound): Promise<RoundGround> {
    const edition = await this.editions.byId(reader, editionId);
    const rule = found(edition.plan.rounds.find((round) => round.code === code));
    const entrants = await rows<Ground['entrants'][number]>(reader, ENTRANTS, [id]);
    return { edition, rule, entrants, rooms: rule.rooms };
  }
}
