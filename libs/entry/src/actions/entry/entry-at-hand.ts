import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseArchived } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { type Registration, registrationFor } from '../../domain/window.js';
import { ENTRY } from '../../queries/entry/columns.js';
import { seenBy, visible } from '../../queries/entry/visible.js';

/** An entry with what every rule about it asks for. */
export interface AtHand {
  entry: Entry;
  edition: Edition;
  registration: Registration;
  at: Date;
}

const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;

/** Fetches the entry an action is about; `not-found` for those who may not know of it. */
@Injectable()
export class EntryAtHand {
  constructor(private readonly editions: Editions) {}

  /** Locked for writing; an archived edition is refused whoever asks. */
  async take(tx: Tx, actor: Actor, id: string): Promise<AtHand> {
    const entry = await row<Entry>(tx, `${ONE} FOR UPDATE OF e`, [id, ...seenBy(actor)]);
    const at = await this.complete(tx, found(entry));
    refuseArchived(at.edition);
    return at;
  }

  /** Without a lock, for a first look before bytes arrive. */
  async look(reader: Reader, actor: Actor, id: string): Promise<AtHand> {
    return this.complete(reader, found(await row<Entry>(reader, ONE, [id, ...seenBy(actor)])));
  }

  private async complete(reader: Reader, entry: Entry): Promise<AtHand> {
    const edition = await this.editions.byId(reader, entry.editionId);
    return { entry, edition, registration: registrationFor(entry, edition.milestones), at: await now(reader) };
  }
}
