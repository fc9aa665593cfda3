import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ExcusedBlocker } from './closing/excuses.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from './names.js';
import type { AssignmentOutcomeView, BlockerView, PanelSeatView } from './round.view.js';

const PANEL = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, j.kind, s.fixed_room AS "fixedRoom", s.room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id ${JUDGE_PEOPLE}
  WHERE s.round_id = $1 ORDER BY s.room, j.kind, name, j.id`;

/** What an answer of the solver in this column reached. */
export const OUTCOME_OF = (result: string) => `jsonb_build_object('affinity', ${result}->'objective',
    'bound', ${result}->'bound', 'optimal', ${result}->'optimal', 'worst', ${result}->'worstEntry',
    'floorReached', ${result}->'floorReached', 'draws', ${result}->'draws',
    'components', ${result}->'connectivity'->'components', 'solver', ${result}->'certificate'->>'solver')`;
const OUTCOME = `SELECT ${OUTCOME_OF('result')} AS outcome FROM judging.assignment_proof WHERE round_id = $1`;

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
      const { key, code, entryId, judgeId, sheets, minimum, excuse } = one;
      const judgeName = judgeId && (judge.get(judgeId) ?? null);
      const told = excuse && { reason: excuse.reason, by: excuse.by, at: excuse.at };
      return { key, code, entryId, number, title, judgeId, judgeName, sheets, minimum, excuse: told };
    });
  }
}
