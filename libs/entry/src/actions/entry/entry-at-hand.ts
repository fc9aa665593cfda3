import { Injectable } from '@nestjs/common';
import { type Edition, Editions, type FormPlan, Forms, refuseArchived } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { type Registration, registrationFor } from '../../domain/window.js';
import { ENTRY } from '../../queries/entry/columns.js';
import { editionOf } from '../../queries/entry/edition-of.js';
import { seenBy, visible } from '../../queries/entry/visible.js';

/** An entry with what every rule about it asks for; the plan's form is the one that the entry answers. */
export interface AtHand {
  entry: Entry;
  edition: Edition;
  registration: Registration;
  at: Date;
}

/** What saving an answer asks for, and no more: it happens every few seconds. */
export interface DraftAtHand extends Omit<AtHand, 'edition'> {
  form: FormPlan;
  /** Whether this person has saved an answer of it in this hour. */
  wroteThisHour: boolean;
}

type DraftRow = Entry & { edition: Pick<Edition, 'state'>; startsAt: Date; endsAt: Date; wroteThisHour: boolean };

/** The entry, the state of its edition and its registration, in one statement. */
const DRAFT = `SELECT ${ENTRY}, jsonb_build_object('state', ed.state) AS edition,
    m.starts_at AS "startsAt", m.ends_at AS "endsAt",
    EXISTS (SELECT FROM entry.answer a WHERE a.entry_id = e.id AND a.saved_by = $2
      AND a.saved_at >= date_trunc('hour', $4::timestamptz)) AS "wroteThisHour"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN competition.milestone m ON m.edition_id = ed.id AND m.code = 'REGISTRATION'
  WHERE e.id = $1 AND ${visible(2, 3)} FOR NO KEY UPDATE OF e`;
const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;

const UNSEEN = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 FOR NO KEY UPDATE OF e`;

/** Fetches the entry an action is about; `not-found` for those who may not know of it. */
@Injectable()
export class EntryAtHand {
  constructor(
    private readonly editions: Editions,
    private readonly forms: Forms,
  ) {}

  /** Locked for writing; an archived edition is refused whoever asks. */
  async take(tx: Tx, actor: Actor, id: string): Promise<AtHand> {
    const entry = await row<Entry>(tx, `${ONE} FOR NO KEY UPDATE OF e`, [id, ...seenBy(actor)]);
    const at = await this.complete(tx, found(entry));
    refuseArchived(at.edition);
    return at;
  }

  /** As `take`, with only what saving an answer needs. */
  async takeDraft(tx: Tx, actor: Actor, id: string): Promise<DraftAtHand> {
    const at = await now(tx);
    const { edition, startsAt, endsAt, wroteThisHour, ...entry } = found(
      await row<DraftRow>(tx, DRAFT, [id, ...seenBy(actor), at]),
    );
    refuseArchived(edition);
    const registration = registrationFor(entry, startsAt === null ? {} : { REGISTRATION: { startsAt, endsAt } });
    const form = await this.forms.answered(tx, entry.editionId, entry.formVersion);
    return { entry, form, registration, at, wroteThisHour };
  }

  /** As {@link take}, for somebody who holds a link to it but does not belong to it yet. */
  async takeUnseen(tx: Tx, id: string): Promise<AtHand> {
    const at = await this.complete(tx, found(await row<Entry>(tx, UNSEEN, [id])));
    refuseArchived(at.edition);
    return at;
  }

  /** Without a lock, for a first look before bytes arrive. */
  async look(reader: Reader, actor: Actor, id: string): Promise<AtHand> {
    return this.complete(reader, found(await row<Entry>(reader, ONE, [id, ...seenBy(actor)])));
  }

  private async complete(reader: Reader, entry: Entry): Promise<AtHand> {
    const edition = await editionOf(reader, entry, this.editions, this.forms);
    return { entry, edition, registration: registrationFor(entry, edition.milestones), at: await now(reader) };
  }
}
