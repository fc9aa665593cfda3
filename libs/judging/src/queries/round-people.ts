import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { isExcusable } from '../domain/closing/blockers.js';
import type { ExcusedBlocker } from './closing/excuses.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from './names.js';
import type { BlockerView } from './closing/closure.view.js';
import type { AssignmentOutcomeView, PanelSeatView } from './round.view.js';

const PANEL = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, j.kind, s.fixed_room AS "fixedRoom", s.room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id ${JUDGE_PEOPLE}
  WHERE s.round_id = $1 ORDER BY s.room, j.kind, name, j.id`;

/** How many answers were owed, what each cost, and how many of these pairs were drawn all the same. */
const OWED_OF = (proof: string) => `CASE WHEN ${proof}.owed IS NOT NULL THEN jsonb_build_object(
    'price', ${proof}.owed->'price', 'pairs', jsonb_array_length(${proof}.owed->'pairs'),
    'drawn', (SELECT count(*) FROM jsonb_array_elements(${proof}.owed->'pairs') pair
      WHERE pair IN (SELECT jsonb_array_elements(${proof}.result->'pairs')))) END`;
/** What an answer of the solver reached; of a table with `result` and `owed`. */
export const OUTCOME_OF = (proof: string) => `jsonb_build_object('affinity', ${proof}.result->'objective',
    'bound', ${proof}.result->'bound', 'optimal', ${proof}.result->'optimal', 'worst', ${proof}.result->'worstEntry',
    'floorReached', ${proof}.result->'floorReached', 'draws', ${proof}.result->'draws',
    'components', ${proof}.result->'connectivity'->'components', 'solver', ${proof}.result->'certificate'->>'solver',
    'owed', ${OWED_OF(proof)}, 'words', jsonb_array_length(${proof}.words))`;
const OUTCOME = `SELECT ${OUTCOME_OF('p')} AS outcome FROM judging.assignment_proof p WHERE p.round_id = $1`;

/** What an assignment reached, its worst-served entry by its id. */
export type StoredOutcome = Omit<AssignmentOutcomeView, 'worst'> & { worst: { id: string; affinity: number } | null };

/** Puts names to the people and entries of a round. */
@Injectable()
export class RoundPeople {
  constructor(private readonly entries: EntryCards) {}

  /** The panel by room and kind. */
  panel(reader: Reader, roundId: string): Promise<PanelSeatView[]> {
    return rows<PanelSeatView>(reader, PANEL, [roundId]);
  }

  /** What the assignment reached; null where everybody reads everything, or nothing is assigned. */
  async outcome(reader: Reader, roundId: string): Promise<AssignmentOutcomeView | null> {
    const kept = await row<{ outcome: StoredOutcome }>(reader, OUTCOME, [roundId]);
    if (!kept) return null;
    const { outcome: stored } = kept;
    const { worst } = stored;
    const [card] = await this.entries.byIds(reader, worst ? [worst.id] : []);
    const { number, title } = namesOf(card);
    return { ...stored, worst: worst && { entryId: worst.id, number, title, affinity: worst.affinity } };
  }

  /** What stands in the way of closing, in words people know. */
  async named(
    reader: Reader,
    blockers: readonly ExcusedBlocker[],
    panel: readonly PanelSeatView[],
  ): Promise<BlockerView[]> {
    const cards = await this.entries.byIds(reader, [...new Set(blockers.map((one) => one.entryId))]);
    const entry = new Map(cards.map((card) => [card.id, card]));
    const judge = new Map(panel.map((seat) => [seat.judgeId, seat.name]));
    return blockers.map((one) => {
      const { number, title } = namesOf(entry.get(one.entryId));
      return blockerView(one, { number, title, judgeName: one.judgeId && (judge.get(one.judgeId) ?? null) });
    });
  }
}

function blockerView(
  { key, code, entryId, judgeId, sheets, minimum, excuse }: ExcusedBlocker,
  names: Pick<BlockerView, 'number' | 'title' | 'judgeName'>,
): BlockerView {
  const told = excuse && { reason: excuse.reason, by: excuse.by, at: excuse.at };
  const excusable = isExcusable(code);
  return { key, code, entryId, judgeId, ...names, sheets, minimum, excusable, excuse: told };
}
