import { Injectable } from '@nestjs/common';
import type { Edition, RoundPlan } from '#competition';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { type ListSize, seatsOf } from '../domain/advance.js';
import { Closing } from './closing/closing.js';
import { askedReopening, closureOf } from './closing/closure.js';
import { listSizes } from './list-sizes.js';
import { canOf } from './round-can.js';
import { cardOf, RoundCards, type RoundRow } from './round-cards.js';
import { RoundPeople } from './round-people.js';
import { planOf, remindersIn, writingIsOver } from './round-plan.js';
import type { DrawView, RoundListCountView, RoundView } from './round.view.js';

/** A round's page, for those who watch over the rounds. */
@Injectable()
export class RoundPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly people: RoundPeople,
    private readonly closing: Closing,
  ) {}

  /** The same number of statements however large the round is. */
  async of(actor: Actor, id: string, reader: Reader = this.unit.read): Promise<RoundView> {
    return (await this.whole(reader, actor, id)).round;
  }

  /** The page with the edition whose plan it follows. */
  async whole(reader: Reader, actor: Actor, id: string): Promise<{ round: RoundView; edition: Edition }> {
    const { round, edition } = await this.cards.one(reader, actor, id);
    return { round: await this.page(reader, actor, round, edition), edition };
  }

  private async page(reader: Reader, actor: Actor, round: RoundRow, edition: Edition): Promise<RoundView> {
    const { id, editionId, openedAt, closedAt, closingReason } = round;
    const plan = planOf(edition, round.code);
    const panel = await this.people.panel(reader, id);
    const blockers = await this.closing.standing(reader, round, edition);
    const closure = await closureOf(reader, id);
    const at = await now(reader);
    const { judgesPerEntry, rooms, loadLimit, minimumSheets, listBy } = plan;
    return {
      ...cardOf(round, edition),
      ...{ editionId, judgesPerEntry, rooms, loadLimit, minimumSheets, listBy, panel },
      lists: listsOf(plan, await listSizes(reader, id)),
      blockers: await this.people.named(reader, blockers, panel),
      reopening: closure && (await askedReopening(reader, actor, round)),
      closure: closure && { ...closure, excused: await this.people.named(reader, closure.excused, panel) },
      draw: drawOf(round, await this.people.outcome(reader, id)),
      ...{ openedAt, closedAt, closingReason, reminders: remindersIn(edition, plan, openedAt) },
      ...{ now: at, can: canOf(actor, round, plan, writingIsOver(edition, plan, at)) },
    };
  }
}

/** The lists with their places to advance. */
export function listsOf({ advance }: RoundPlan, sizes: ListSize[]): RoundListCountView[] {
  const seats = advance && seatsOf(advance, sizes);
  return sizes.map(({ key, size }) => ({ key, entries: size, seats: seats && (seats.get(key) ?? 0) }));
}

function drawOf({ seed, inputsHash, drawnAt }: RoundRow, outcome: DrawView['outcome']): DrawView | null {
  return seed !== null && inputsHash !== null && drawnAt !== null ? { seed, inputsHash, drawnAt, outcome } : null;
}
