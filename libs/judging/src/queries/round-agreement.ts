import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { Agreement } from '../domain/agreement.js';
import { may } from '../domain/policy.js';
import type { Scored } from '../domain/standing.js';
import type { AgreementView, PanelAgreementView } from './agreement.view.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from './names.js';
import { PanelFigures } from './panel-figures.js';
import { RoundCards } from './round-cards.js';
import { planOf } from './round-plan.js';

const NAMES = `SELECT j.id, ${JUDGE_NAME} AS name FROM judging.judge j ${JUDGE_PEOPLE}
  WHERE j.id IN (SELECT judge_id FROM judging.assignment WHERE round_id = $1)`;

type Judges = (id: string) => string;
type Entries = (id: string) => { number: string; title: string };

/** How far the judges of a closed round agree. */
@Injectable()
export class RoundAgreement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly figures: PanelFigures,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<AgreementView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readStandings(actor, round.editionId));
    if (!['closed', 'advanced'].includes(round.state)) refuse('conflict', 'round-not-closed', { state: round.state });
    const { scored, panels } = await this.figures.of(reader, roundId, planOf(edition, round.code));
    const [judge, entry] = await this.names(reader, roundId, scored);
    return { panels: panels.map((panel) => told(panel, judge, entry)) };
  }

  private async names(reader: Reader, roundId: string, scored: readonly Scored[]): Promise<[Judges, Entries]> {
    const judges = await rows<{ id: string; name: string }>(reader, NAMES, [roundId]);
    const ids = scored.map(({ entryId }) => entryId);
    const cards = await this.entries.byIds(reader, ids);
    const [judge, card] = [
      new Map(judges.map((one) => [one.id, one.name])),
      new Map(cards.map((one) => [one.id, one])),
    ];
    return [(id) => judge.get(id) ?? '', (id) => namesOf(card.get(id))];
  }
}

/** Puts names to the figures of one panel; the strictest judge first. */
function told({ people, outlying, divided, ...figures }: Agreement, judge: Judges, entry: Entries): PanelAgreementView {
  const named = (id: string) => {
    const { number, title } = entry(id);
    return { number, title };
  };
  return {
    ...figures,
    people: people
      .map((one) => ({ ...one, name: judge(one.judgeId) }))
      .sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0)),
    outlying: outlying.map(({ entryId, judgeId, residual }) => ({ ...named(entryId), name: judge(judgeId), residual })),
    divided: divided.map(({ entryId, range }) => ({ ...named(entryId), range })),
  };
}
