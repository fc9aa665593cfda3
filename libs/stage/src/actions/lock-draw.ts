import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseArchived } from '#competition';
import { type Actor, found, isSystem, permit } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { drawLife } from '../domain/draw.js';
import { may } from '../domain/policy.js';
import { DrawEntity } from '../tables/draw.entity.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';

/** A draw nobody else can move until the transaction ends. */
export interface LockedDraw {
  draw: DrawEntity;
  edition: Edition;
  values: DrawValueEntity[];
}

const LEAD = `SELECT lead_id AS "leadId" FROM entry.entry WHERE id = $1`;

/** The first step of every action on a draw. */
@Injectable()
export class LockDraw {
  constructor(private readonly editions: Editions) {}

  /** Locks it and asks the policy; to whoever does not work on the edition there is nothing to change. */
  async within(tx: Tx, actor: Actor, id: string, permission: 'runDraw' | 'voidDraw'): Promise<LockedDraw> {
    const locked = await this.locked(tx, id);
    const { editionId } = locked.draw;
    found(isSystem(actor) || may.readSessions(actor, editionId) || null);
    permit(may[permission](actor, editionId));
    refuseArchived(locked.edition);
    return locked;
  }

  /** Locks it for the party at this place, which seals or opens its value. */
  async forParty(tx: Tx, actor: Actor, id: string, place: { position: number; verb: 'seal' | 'open' }) {
    const { draw, edition, values } = await this.locked(tx, id);
    const value = found(values.find(({ position }) => position === place.position));
    const lead = value.entryId ? await row<{ leadId: string }>(tx, LEAD, [value.entryId]) : null;
    const gives = may.giveValue(actor, { editionId: draw.editionId, leadId: lead?.leadId ?? null });
    found(gives || may.readSessions(actor, draw.editionId) || null);
    permit(gives);
    refuseArchived(edition);
    drawLife.advance(draw.state, place.verb);
    return { draw, value };
  }

  private async locked(tx: Tx, id: string): Promise<LockedDraw> {
    const draw = found(await tx.findOne(DrawEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    const edition = await this.editions.byId(tx, draw.editionId);
    const values = await tx.find(DrawValueEntity, { where: { drawId: id }, order: { position: 'ASC' } });
    return { draw, edition, values };
  }
}
