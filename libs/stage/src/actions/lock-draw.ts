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

/** The team that gives a value. */
interface Team {
  leadId: string;
  memberIds: string[];
}

const TEAM = `SELECT lead_id AS "leadId", member_ids AS "memberIds" FROM entry.entry WHERE id = $1`;

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

  /** Locks it for the party at this place, which seals or opens its value, or the organiser who types it in. */
  async forParty(tx: Tx, actor: Actor, id: string, place: { position: number; verb: 'seal' | 'open' }) {
    const { draw, value, team } = await this.valueAt(tx, id, place.position);
    const own = team !== null && may.giveValue(actor, team);
    found(own || may.readSessions(actor, draw.editionId) || null);
    permit(own || may.typeValue(actor, draw.editionId));
    drawLife.advance(draw.state, place.verb);
    return { draw, value, own };
  }

  /** Locks it for the lead of the team at this place, who says which member gives the value. */
  async forLead(tx: Tx, actor: Actor, id: string, position: number) {
    const { draw, value, team } = await this.valueAt(tx, id, position);
    const leads = team !== null && may.nameGiver(actor, team);
    found(leads || may.readSessions(actor, draw.editionId) || null);
    permit(leads);
    drawLife.advance(draw.state, draw.state === 'committed' ? 'open' : 'seal');
    return { draw, value, memberIds: team?.memberIds ?? [] };
  }

  private async valueAt(tx: Tx, id: string, position: number) {
    const { draw, edition, values } = await this.locked(tx, id);
    refuseArchived(edition);
    const value = found(values.find((one) => one.position === position));
    const stored = value.entryId ? await row<Team>(tx, TEAM, [value.entryId]) : null;
    const { giverId } = value;
    const named = giverId !== null && stored?.memberIds.includes(giverId) ? giverId : null;
    return { draw, value, team: stored ? { ...stored, giverId: named } : null };
  }

  private async locked(tx: Tx, id: string): Promise<LockedDraw> {
    const draw = found(await tx.findOne(DrawEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    const edition = await this.editions.byId(tx, draw.editionId);
    const values = await tx.find(DrawValueEntity, { where: { drawId: id }, order: { position: 'ASC' } });
    return { draw, edition, values };
  }
}
