import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { sha256 } from '#platform/chance';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Member } from '../../domain/member.js';
import { MEMBER } from '../../queries/team/member-columns.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';

/** An entry with the places of its team that are not gone, in order. */
export interface TeamHeld extends AtHand {
  places: Member[];
}

const PLACES = `SELECT ${MEMBER} FROM entry.member m
  WHERE m.entry_id = $1 AND m.state IN ('invited', 'accepted', 'declined') ORDER BY m.place, m.id`;
const BEHIND = 'SELECT entry_id AS "entryId" FROM entry.member WHERE token_hash = $1';
const LINKED = `SELECT ${MEMBER} FROM entry.member m WHERE m.token_hash = $1`;

/** Fetches the team an action is about; its entry is locked, and with it every place. */
@Injectable()
export class TeamAtHand {
  constructor(private readonly entries: EntryAtHand) {}

  /** `not-found` for those who may not know of the entry. */
  async take(tx: Tx, actor: Actor, entryId: string): Promise<TeamHeld> {
    const atHand = await this.entries.take(tx, actor, entryId);
    return { ...atHand, places: await rows<Member>(tx, PLACES, [entryId]) };
  }

  /** The same, with one of the places; absent or gone: `not-found`. */
  async takePlace(tx: Tx, actor: Actor, entryId: string, memberId: string): Promise<TeamHeld & { member: Member }> {
    const team = await this.take(tx, actor, entryId);
    return { ...team, member: found(team.places.find(({ id }) => id === memberId)) };
  }

  /** The place behind a link, and the real instant by which links expire; `not-found` when no link is like that. */
  async behind(tx: Tx, token: string): Promise<AtHand & { member: Member; real: Date }> {
    const hash = sha256(token);
    const { entryId } = found(await row<{ entryId: string }>(tx, BEHIND, [hash]));
    const atHand = await this.entries.takeUnseen(tx, entryId);
    const member = found(await row<Member>(tx, LINKED, [hash]));
    const { real } = found(await row<{ real: Date }>(tx, 'SELECT clock_timestamp() AS real'));
    return { ...atHand, member, real };
  }
}
