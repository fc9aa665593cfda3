import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Agreement } from '../domain/agreement.js';
import { may } from '../domain/policy.js';
import type { AgreementView, PanelAgreementView } from './agreement.view.js';
import { type EntryNames, namesOf } from './names.js';
import { PanelFigures } from './panel-figures.js';
import { RoundCards } from './round-cards.js';
import { planOf } from './round-plan.js';

type Judges = (id: string) => string;
type Entries = (id: string) => { number: string; title: string };

/** As lists of figures name an entry. */
const shortOf = ({ number, title }: EntryNames) => ({ number, title });

/** How far the judges of a closed round agree, and what their marks look like beside each other's. */
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
    const { rooms, gap, comment } = planOf(edition, round.code);
    const rule = { panelPerList: rooms > 1, gap, ownMedian: comment.ownMedian };
    const { scored, judges, panels, relations } = await this.figures.of(reader, roundId, rule);
    const ids = scored.map(({ entryId }) => entryId);
    const cards = await this.entries.byIds(reader, ids);
    const names = new Map(judges.map(({ id, name }) => [id, name]));
    const known = new Map(cards.map((one) => [one.id, one]));
    const judge = (id: string) => names.get(id) ?? '';
    const entry = (id: string) => shortOf(namesOf(known.get(id)));
    return { panels: panels.map((panel) => told(panel, judge, entry)), relations };
  }
}

/** Puts names to the figures of one panel; the strictest judge first. */
function told(panel: Agreement, judge: Judges, entry: Entries): PanelAgreementView {
  const { people, outlying, unlikeOwn, divided, reliable, ...figures } = panel;
  const marked = <T extends { entryId: string; judgeId: string }>({ entryId, judgeId, ...rest }: T) => ({
    ...entry(entryId),
    ...{ name: judge(judgeId), ...rest },
  });
  return {
    ...figures,
    reliable: reliable && [...reliable],
    people: people
      .map((one) => ({ ...one, name: judge(one.judgeId) }))
      .sort((a, b) => (a.severity ?? 0) - (b.severity ?? 0)),
    outlying: outlying.map(marked),
    unlikeOwn: unlikeOwn.map(marked),
    divided: divided.map(({ entryId, range }) => ({ ...entry(entryId), range })),
  };
}
