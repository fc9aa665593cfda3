import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { keptAway, Recusals } from '#recusal';
import { subjectOf } from '../queries/subject.js';
import { type LostDuty, stepBack } from './step-back.js';

interface HeldDuty extends LostDuty {
  personId: string;
}

type Whose = { personId: string } | { editionId: string } | { roundId: string };

const DUTIES = `SELECT a.id, r.edition_id AS "editionId", r.id AS "roundId", a.entry_id AS "entryId", a.judge_id AS "judgeId",
    j.person_id AS "personId"
  FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  WHERE ($1::uuid IS NULL OR j.person_id = $1) AND ($2::uuid IS NULL OR r.edition_id = $2 AND ${keptAway('j.person_id', 'a.entry_id')})
    AND ($3::uuid IS NULL OR r.id = $3)
    AND a.state = 'active' AND r.state = 'open' ORDER BY r.id, a.id FOR NO KEY UPDATE OF r, a`;

/** A relation came to light while somebody judges: they step back from what it touches, as if they had said so. */
@Injectable()
export class RecuseConflicted {
  constructor(
    private readonly entries: EntryCards,
    private readonly recusals: Recusals,
    private readonly journal: Journal,
  ) {}

  /** Of one person, or of everybody in an edition or in one of its rounds. */
  async within(tx: Tx, actor: Actor, whose: Whose): Promise<void> {
    const { personId, editionId, roundId } = { personId: null, editionId: null, roundId: null, ...whose };
    const duties = await rows<HeldDuty>(tx, DUTIES, [personId, editionId, roundId]);
    for (const [edition, held] of Map.groupBy(duties, (duty) => duty.editionId)) {
      const blocked = await this.blocked(tx, edition, held);
      for (const { personId: person, ...duty } of held)
        if (blocked.has(`${person} ${duty.entryId}`))
          await stepBack(tx, this.journal, actor, duty, { kind: 'organisational', ground: 'conflict' });
    }
  }

  private async blocked(tx: Tx, editionId: string, held: HeldDuty[]): Promise<Set<string>> {
    const cards = await this.entries.byIds(tx, [...new Set(held.map(({ entryId }) => entryId))]);
    const people = [...new Set(held.map(({ personId }) => personId))];
    const blocks = await this.recusals.blocked(tx, { editionId, people, subjects: cards.map(subjectOf) });
    return new Set(blocks.map(({ personId, subjectId }) => `${personId} ${subjectId}`));
  }
}
