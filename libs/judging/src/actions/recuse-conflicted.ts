import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { subjectOf } from '../queries/subject.js';
import { type LostDuty, stepBack } from './step-back.js';

const DUTIES = `SELECT a.id, r.edition_id AS "editionId", r.id AS "roundId", a.entry_id AS "entryId", a.judge_id AS "judgeId"
  FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  WHERE j.person_id = $1 AND a.state = 'active' AND r.state = 'open' ORDER BY r.id, a.id FOR NO KEY UPDATE OF r, a`;

/** A relation came to light while somebody judges: they step back from what it touches, as if they had said so. */
@Injectable()
export class RecuseConflicted {
  constructor(
    private readonly entries: EntryCards,
    private readonly recusals: Recusals,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, actor: Actor, personId: string): Promise<void> {
    const duties = await rows<LostDuty>(tx, DUTIES, [personId]);
    for (const [editionId, held] of Map.groupBy(duties, (duty) => duty.editionId)) {
      const blocked = await this.blocked(tx, editionId, personId, held);
      for (const duty of held.filter(({ entryId }) => blocked.has(entryId)))
        await stepBack(tx, this.journal, actor, duty, { kind: 'organisational', ground: 'conflict' });
    }
  }

  private async blocked(tx: Tx, editionId: string, personId: string, held: LostDuty[]): Promise<Set<string>> {
    const cards = await this.entries.byIds(
      tx,
      held.map(({ entryId }) => entryId),
    );
    const question = { editionId, people: [personId], subjects: cards.map(subjectOf) };
    const blocks = await this.recusals.blocked(tx, question);
    return new Set(blocks.map(({ subjectId }) => subjectId));
  }
}
