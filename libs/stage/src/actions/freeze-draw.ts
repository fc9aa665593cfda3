import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { DrawLine, DrawMode } from '../domain/draw.js';
import { drawList } from '../domain/draw-list.js';
import { DrawEntity } from '../tables/draw.entity.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';
import { type LockedSchedule, LockSchedule } from './lock-schedule.js';
import { refuseUnpublished } from './refuse-unpublished.js';

/** How the value that nobody could know comes about. */
interface DrawOrder {
  mode: DrawMode;
  /** of a public event: which one, so that anybody can look it up */
  event?: string;
  /** on site: who gives a value; with an entry, its team can do so themselves */
  parties?: { party: string; entryId?: string }[];
}

/** The first step of a draw: the published list is frozen, and said is where the value will come from. */
@Injectable()
export class FreezeDraw {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly schedules: LockSchedule,
    private readonly cards: EntryCards,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, order: DrawOrder): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const locked = await this.schedules.within(tx, actor, roundId, 'runDraw');
      const lines = await this.lines(tx, locked);
      const parties = partiesOf(order, locked);
      const id = await store(tx, locked, lines, order);
      await tx.insert(
        DrawValueEntity,
        parties.map(({ party, entryId = null }, at) => ({ drawId: id, position: at + 1, party, entryId })),
      );
      const { editionId } = locked.schedule;
      const seal = { draw: id, list: lines.map((line) => line.id), mode: order.mode };
      await this.journal.record(tx, actor, 'stage.draw-frozen', { editionId, subject: id, details: { roundId }, seal });
      return { id };
    });
  }

  private async lines(tx: Tx, { schedule }: LockedSchedule): Promise<DrawLine[]> {
    if (schedule.draft.order !== 'drawn') refuse('conflict', 'order-arranged');
    await refuseUnpublished(tx, schedule);
    const ids = schedule.draft.sessions.flatMap(({ slots }) => slots.map(({ entryId }) => entryId));
    const cards = new Map((await this.cards.byIds(tx, ids)).map((card) => [card.id, card.number]));
    const lines = drawList(schedule.draft, (entryId) => found(cards.get(entryId)));
    return lines.length > 1 ? lines : refuse('conflict', 'draw-list-short');
  }
}

function partiesOf({ mode, event = '', parties = [] }: DrawOrder, { ground }: LockedSchedule) {
  if (mode === 'event') {
    if (event.trim() === '') refuse('invalid', 'draw-event-missing');
    return [];
  }
  if (parties.length < 2) refuse('invalid', 'draw-parties-few');
  const known = new Set(ground.entrants.map(({ entryId }) => entryId));
  if (parties.some(({ entryId }) => entryId !== undefined && !known.has(entryId)))
    refuse('invalid', 'draw-party-unknown');
  return parties;
}

async function store(tx: Tx, { schedule }: LockedSchedule, lines: DrawLine[], { mode, event = '' }: DrawOrder) {
  const [id, listHash] = [newId(), canonicalHash(lines.map((line) => line.id))];
  const facts = { id, roundId: schedule.roundId, editionId: schedule.editionId, state: 'frozen' as const };
  const draw = { ...facts, mode, event: mode === 'event' ? event : '', lines, listHash, frozenAt: await now(tx) };
  await uniqueRefusal(tx.insert(DrawEntity, draw), { uq_draw_running: ['conflict', 'draw-running'] });
  return id;
}
