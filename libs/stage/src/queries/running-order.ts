import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type EntryCard, EntryCards } from '#entry';
import { found } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { roundOf } from './round-ground.js';
import type {
  PublicSessionView,
  PublicTurnView,
  PublishedOrdersView,
  PublishedOrderView,
  RunningOrderView,
} from './running-order.view.js';
import type { StageSessionView } from './session.view.js';
import { voidDraws } from './void-draws.js';
import { Sessions } from './sessions.js';

const PUBLISHED = `SELECT r.id AS "roundId", r.code, min(s.starts_at) AS "startsAt",
    (SELECT d.id FROM stage.draw d WHERE d.round_id = r.id AND d.state = 'revealed'
      ORDER BY d.revealed_at DESC LIMIT 1) AS "drawId"
  FROM judging.round r JOIN stage.session s ON s.round_id = r.id AND s.kind = 'judging'
  WHERE r.edition_id = $1 GROUP BY r.id ORDER BY min(s.starts_at)`;

/** The published order of a round, as anybody may see it. */
@Injectable()
export class RunningOrders {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly sessions: Sessions,
    private readonly cards: EntryCards,
  ) {}

  /** The rounds of an edition whose order is published, as they begin. */
  async list(slug: string): Promise<PublishedOrdersView> {
    const { id, state, plan } = await this.editions.bySlug(this.unit.read, slug);
    found(state !== 'draft' || null);
    const rounds = await rows<Omit<PublishedOrderView, 'round'> & { code: string }>(this.unit.read, PUBLISHED, [id]);
    const items = rounds.flatMap(({ code, ...order }) => {
      const rule = plan.rounds.find((one) => one.code === code);
      return rule ? [{ ...order, round: rule.name }] : [];
    });
    return { items };
  }

  async of(roundId: string): Promise<RunningOrderView> {
    const reader = this.unit.read;
    const { editionId, code } = found(await roundOf(reader, roundId));
    const { plan, slug, state } = await this.editions.byId(reader, editionId);
    found(state !== 'draft' || null);
    const rule = found(plan.rounds.find((one) => one.code === code));
    const { items, published } = await this.sessions.published(reader, roundId);
    const { no, publishedAt, order, drawId } = found(published);
    const judged = items.filter(({ kind }) => kind === 'judging');
    const ids = judged.flatMap(({ slots }) => slots.map(({ entry }) => entry.id));
    const cards = new Map((await this.cards.byIds(reader, ids)).map((card) => [card.id, card]));
    const voided = await voidDraws(reader, roundId);
    const settled = order === 'arranged' || drawId !== null;
    return {
      ...{ edition: plan.name, round: rule.name, slug, rooms: rule.rooms, order, settled, drawId, voided },
      ...{ publicationNo: no, publishedAt, sessions: judged.map((session) => publicOf(session, cards, settled)) },
    };
  }
}

function publicOf(
  { id, room, venue, startsAt, endsAt, slots }: StageSessionView,
  cards: ReadonlyMap<string, EntryCard>,
  settled: boolean,
): PublicSessionView {
  const turns = slots.map(({ position, startsAt: at, fixed, leftAs, entry }): PublicTurnView => {
    const named = cards.get(entry.id)?.publicationConsent === true;
    const place = settled || fixed ? { position, startsAt: at } : { position: null, startsAt: null };
    return { ...place, leftAs, number: entry.number, ...(named ? names(entry) : { title: null, organisation: null }) };
  });
  const byNumber = turns.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  return { id, room, venue, startsAt, endsAt, turns: settled ? turns : byNumber };
}

const names = ({ title, organisation }: { title: string; organisation: string }) => ({ title, organisation });
