import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { ListCertainty } from '../../domain/closing/certainty.js';
import { may } from '../../domain/policy.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from '../names.js';
import { RoundCards } from '../round-cards.js';
import type { CertaintyView, ListCertaintyView, NamedView } from './certainty.view.js';

const CERTAINTY = 'SELECT lists, weighed_at AS "weighedAt" FROM judging.certainty WHERE round_id = $1';
const JUDGES = `SELECT j.id, ${JUDGE_NAME} AS name FROM judging.judge j ${JUDGE_PEOPLE} WHERE j.id = ANY ($1)`;

/** How sure the places of a closed round are, in names. */
@Injectable()
export class RoundCertainty {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<CertaintyView> {
    const reader = this.unit.read;
    const { round } = await this.cards.one(reader, actor, roundId);
    permit(may.readStandings(actor, round.editionId));
    if (!['closed', 'advanced'].includes(round.state)) refuse('conflict', 'round-not-closed', { state: round.state });
    const kept = await row<{ lists: ListCertainty[]; weighedAt: Date }>(reader, CERTAINTY, [roundId]);
    if (!kept) return { weighedAt: null, lists: [] };
    const [entry, judge] = await this.names(reader, kept.lists);
    return { weighedAt: kept.weighedAt, lists: kept.lists.map((list) => told(list, entry, judge)) };
  }

  private async names(reader: Reader, lists: readonly ListCertainty[]): Promise<[Names, Named]> {
    const ids = lists.flatMap(({ places }) => places.map(({ entryId }) => entryId));
    const cards = await this.entries.byIds(reader, ids);
    const judgeIds = lists.flatMap(({ lines }) => lines.flatMap(({ flips }) => flips.map(({ judgeId }) => judgeId)));
    const judges = await rows<NamedView>(reader, JUDGES, [[...new Set(judgeIds)]]);
    const card = new Map(cards.map((one) => [one.id, one]));
    const judge = new Map(judges.map((one) => [one.id, one.name]));
    return [(id) => namesOf(card.get(id)), (id) => ({ id, name: judge.get(id) ?? '' })];
  }
}

type Names = (id: string) => { number: string; title: string };
type Named = (id: string) => NamedView;

function told(
  { zone, places, enters, leaves, lines, ...list }: ListCertainty,
  of: Names,
  judge: Named,
): ListCertaintyView {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: `${of(id).number} ${of(id).title}` }));
  return {
    ...list,
    places: places.map((place) => {
      const { number, title } = of(place.entryId);
      return { ...place, number, title, open: zone.includes(place.entryId) };
    }),
    enters: named(enters),
    leaves: named(leaves),
    lines: linesTold(lines, named, judge),
  };
}

function linesTold(
  lines: ListCertainty['lines'],
  named: (ids: readonly string[]) => NamedView[],
  judge: Named,
): ListCertaintyView['lines'] {
  return lines.map(({ cut, holds, flips }) => ({
    ...{ cut, holds },
    flips: flips.map(({ judgeId, enters, leaves }) => ({
      judge: judge(judgeId),
      enters: named(enters),
      leaves: named(leaves),
    })),
  }));
}
