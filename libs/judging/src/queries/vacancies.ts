import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Vacancy } from '../domain/replacement.js';
import { DrawMaterials } from './draw-material.js';
import { ENTRY_RELEASED } from './released.js';
import { assignmentOf } from './round-plan.js';

interface Seat {
  entryId: string;
  judgeId: string;
  state: string;
}

const DUTIES = `SELECT entry_id AS "entryId", judge_id AS "judgeId", state FROM judging.assignment WHERE round_id = $1`;
const ENTRIES = `SELECT entry_id AS "entryId", room FROM judging.participation WHERE round_id = $1 AND state <> 'left'`;

/**
 * A seat that is free, of `assignment a`, its judge `j` and its sheet `s` if any: the judge stepped back or is absent, or
 * is no longer in the pool and has submitted nothing.
 */
export const VACANT = `(a.state = 'recused'
  OR a.state = 'active' AND j.state <> 'active' AND s.state IS DISTINCT FROM 'submitted')`;
/** A free seat that somebody can still take: the result of its entry is not out. */
export const OPEN_SEAT = `${VACANT} AND NOT ${ENTRY_RELEASED}`;

/** A round's free seats, entry by entry. */
export type VacancyOf = (entryId: string, seed: string) => Vacancy;

/** Reads what the choice of a replacement depends on; as many statements for one seat as for all. */
@Injectable()
export class Vacancies {
  constructor(private readonly materials: DrawMaterials) {}

  async of(reader: Reader, round: { id: string; editionId: string }, plan: RoundPlan): Promise<VacancyOf> {
    const { entries, judges, blocked } = await this.materials.of(reader, round, plan);
    const places = await rows<{ entryId: string; room: number | null }>(reader, ENTRIES, [round.id]);
    const rooms = new Map(places.map(({ entryId, room }) => [entryId, room ?? 1]));
    const duties = await rows<Seat>(reader, DUTIES, [round.id]);
    const active = duties.filter(({ state, entryId }) => state === 'active' && rooms.has(entryId));
    const loads = Map.groupBy(active, ({ judgeId }) => judgeId);
    const seats = Map.groupBy(duties, ({ entryId }) => entryId);
    const busy = judges.map((one) => ({ ...one, room: one.room ?? 1, load: loads.get(one.judgeId)?.length ?? 0 }));
    const tracks = new Map(entries.map(({ entryId, track }) => [entryId, track]));
    const { loadPrice, owedPrice } = assignmentOf(plan);
    const rule = { seats: plan.seats, seatsBind: plan.judgesPerEntry !== null, loadPrice, owedPrice };
    return (entryId, seed) => ({
      ...{ entryId, seed, blocked, judges: busy, ...rule },
      track: tracks.get(entryId) ?? '',
      room: rooms.get(entryId) ?? 1,
      ...readersOf(seats.get(entryId) ?? []),
    });
  }
}

function readersOf(duties: readonly Seat[]): Pick<Vacancy, 'present' | 'past'> {
  const of = (active: boolean) => duties.filter((one) => (one.state === 'active') === active).map((one) => one.judgeId);
  return { present: new Set(of(true)), past: new Set(of(false)) };
}
