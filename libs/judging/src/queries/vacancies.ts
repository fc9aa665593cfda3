import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Vacancy } from '../domain/replacement-problem.js';
import { DrawMaterials } from './draw-material.js';
import { assignmentOf } from './round-plan.js';

const DUTIES = `SELECT judge_id AS "judgeId", state FROM judging.assignment WHERE round_id = $1 AND entry_id = $2`;
const LOADS = `SELECT a.judge_id AS "judgeId", count(*)::int AS load FROM judging.assignment a
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  WHERE a.round_id = $1 AND a.state = 'active' GROUP BY a.judge_id`;
const ROOM = 'SELECT room FROM judging.participation WHERE round_id = $1 AND entry_id = $2';

/**
 * A seat that is free, of `assignment a`, its judge `j` and its sheet `s` if any: the judge stepped back, or is no longer
 * in the pool and has submitted nothing.
 */
export const VACANT = `(a.state = 'recused'
  OR a.state = 'active' AND j.state <> 'active' AND s.state IS DISTINCT FROM 'submitted')`;

/** Reads what the choice of a replacement depends on. */
@Injectable()
export class Vacancies {
  constructor(private readonly materials: DrawMaterials) {}

  async of(
    reader: Reader,
    round: { id: string; editionId: string },
    plan: RoundPlan,
    entryId: string,
  ): Promise<Omit<Vacancy, 'seed'>> {
    const { entries, judges, blocked } = await this.materials.of(reader, round, plan);
    const loads = await rows<{ judgeId: string; load: number }>(reader, LOADS, [round.id]);
    const { loadPrice, owedPrice } = assignmentOf(plan);
    const load = new Map(loads.map((one) => [one.judgeId, one.load]));
    return {
      entryId,
      track: entries.find((one) => one.entryId === entryId)?.track ?? '',
      ...(await seatsOf(reader, round.id, entryId)),
      judges: judges.map((one) => ({ ...one, room: one.room ?? 1, load: load.get(one.judgeId) ?? 0 })),
      blocked,
      seats: plan.seats,
      ...{ loadPrice, owedPrice },
    };
  }
}

async function seatsOf(
  reader: Reader,
  roundId: string,
  entryId: string,
): Promise<Pick<Vacancy, 'room' | 'present' | 'past'>> {
  const duties = await rows<{ judgeId: string; state: string }>(reader, DUTIES, [roundId, entryId]);
  const place = await row<{ room: number }>(reader, ROOM, [roundId, entryId]);
  const of = (active: boolean) => duties.filter((one) => (one.state === 'active') === active).map((one) => one.judgeId);
  return { room: place?.room ?? 1, present: new Set(of(true)), past: new Set(of(false)) };
}
