import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { Recusals } from '#recusal';
import { may } from '../../domain/policy.js';
import { RoundCards } from '../round-cards.js';
import { subjectOf } from '../subject.js';
import { OPEN_SEAT } from '../vacancies.js';
import type { SubstituteChoicesView, SubstituteView } from './seat-choices.view.js';
import { SEAT_JUDGE } from './seat-judge.js';

const POOL = `${SEAT_JUDGE} WHERE j.edition_id = $1 AND j.state = 'active'
    AND NOT EXISTS (SELECT FROM judging.panel_seat s WHERE s.round_id = $2 AND s.judge_id = j.id)
  ORDER BY j.kind, name, j.id`;
const LEFT = `SELECT a.entry_id AS "entryId" FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id WHERE a.round_id = $1 AND ${OPEN_SEAT}`;

type Pooled = Omit<SubstituteView, 'keptFrom'> & { personId: string };

/** Who of the edition's pool may join a round's panel, with the free seats that they must keep away from. */
@Injectable()
export class SubstituteChoices {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
    private readonly recusals: Recusals,
  ) {}

  async of(actor: Actor, roundId: string): Promise<SubstituteChoicesView> {
    const reader = this.unit.read;
    const { round } = await this.cards.one(reader, actor, roundId);
    const { editionId } = round;
    permit(may.seatPanel(actor, editionId));
    const pool = await rows<Pooled>(reader, POOL, [editionId, roundId]);
    const left = (await rows<{ entryId: string }>(reader, LEFT, [roundId])).map(({ entryId }) => entryId);
    const cards = await this.entries.byIds(reader, [...new Set(left)]);
    const people = pool.map(({ personId }) => personId);
    const blocks = await this.recusals.blocked(reader, { editionId, people, subjects: cards.map(subjectOf) });
    const kept = Map.groupBy(blocks, ({ personId }) => personId);
    const numbers = new Map(cards.map(({ id, number }) => [id, number]));
    return {
      items: pool.map(({ personId, ...judge }) => {
        const from = new Set((kept.get(personId) ?? []).map(({ subjectId }) => numbers.get(subjectId) ?? ''));
        return { ...judge, keptFrom: [...from].sort() };
      }),
      vacancies: left.length,
    };
  }
}
