import { Injectable } from '@nestjs/common';
import { type Edition, Editions, type FormPlan, Forms, refuseArchived } from '#competition';
import { Phones } from '#identity';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import type { Entry } from '../../domain/entry.js';
import { refuseOwn } from '../../domain/policy.js';
import { type Registration, registrationFor } from '../../domain/window.js';
import { ENTRY } from '../../queries/entry/columns.js';
import { type AskedEdition, editionOf } from '../../queries/entry/edition-of.js';
import { seenBy, visible } from '../../queries/entry/visible.js';

/** An entry with what every rule about it asks for; the plan's form is the one that the entry answers. */
export interface AtHand {
  entry: Entry;
  edition: AskedEdition;
  registration: Registration;
  at: Date;
  /** Whether a telephone number can be proven here. */
  provable: boolean;
}

/** What saving an answer asks for, and no more: it happens every few seconds. */
export interface DraftAtHand extends Omit<AtHand, 'edition' | 'provable'> {
  edition: Pick<Edition, 'state'>;
  form: FormPlan;
  /** Whether this person has saved an answer of it in this hour. */
  wroteThisHour: boolean;
}

type DraftRow = Entry & Pick<DraftAtHand, 'edition' | 'wroteThisHour'> & Registration;

/** Entries, the states of their editions and their registrations, in one statement. */
const DRAFTS = `SELECT ${ENTRY}, jsonb_build_object('state', ed.state) AS edition,
    m.starts_at AS "startsAt", m.ends_at AS "endsAt",
    (SELECT c.ends_at FROM competition.milestone c
      WHERE c.edition_id = ed.id AND c.code = e.materials_milestone) AS "materialsEndsAt",
    EXISTS (SELECT FROM entry.answer a WHERE a.entry_id = e.id AND a.saved_by = w.person
      AND a.saved_at >= date_trunc('hour', $2::timestamptz)) AS "wroteThisHour"
  FROM jsonb_to_recordset($1::jsonb) AS w(id uuid, person uuid, editions uuid[])
  JOIN entry.entry e ON e.id = w.id
  JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN competition.milestone m ON m.edition_id = ed.id AND m.code = 'REGISTRATION'
  WHERE ${visible('w.person', 'w.editions')} FOR NO KEY UPDATE OF e`;
/** Several at once wait for nobody: whoever holds one of them would hold up all. */
const DRAFTS_AT_LEISURE = `${DRAFTS} SKIP LOCKED`;
const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;

const UNSEEN = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 FOR NO KEY UPDATE OF e`;

/** Fetches the entry an action is about; `not-found` for those who may not know of it. */
@Injectable()
export class EntryAtHand {
  constructor(
    private readonly editions: Editions,
    private readonly forms: Forms,
    private readonly phones: Phones,
  ) {}

  /** Locked for writing; an archived edition is refused whoever asks. */
  async take(tx: Tx, actor: Actor, id: string): Promise<AtHand> {
    const entry = await row<Entry>(tx, `${ONE} FOR NO KEY UPDATE OF e`, [id, ...seenBy(actor)]);
    const at = await this.complete(tx, found(entry));
    refuseArchived(at.edition);
    return at;
  }

  /** As `take`, for the desk: `kept-away` (409) for somebody with a conflict of interest. */
  async takeForDesk(tx: Tx, actor: Actor, id: string): Promise<AtHand> {
    const at = await this.take(tx, actor, id);
    refuseOwn(actor, at.entry);
    await refuseKeptAway(tx, actor.personId, [id]);
    return at;
  }

  /** As `take`, with only what saving an answer needs; of several entries those that nobody else holds, by their ids. */
  async takeDrafts(tx: Tx, wanted: readonly { actor: Actor; id: string }[]): Promise<ReadonlyMap<string, DraftAtHand>> {
    const at = await now(tx);
    const who = wanted.map(({ actor, id }) => {
      const [person, editions] = seenBy(actor);
      return { id, person, editions };
    });
    const sql = wanted.length > 1 ? DRAFTS_AT_LEISURE : DRAFTS;
    const taken = await rows<DraftRow>(tx, sql, [JSON.stringify(who), at]);
    return new Map(await Promise.all(taken.map(async (one) => [one.id, await this.draftOf(tx, one, at)] as const)));
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

  private async draftOf(tx: Tx, taken: DraftRow, at: Date): Promise<DraftAtHand> {
    const { startsAt, endsAt, materialsEndsAt, edition, wroteThisHour, ...entry } = taken;
    const call = entry.materialsMilestone;
    const registration = registrationFor(entry, {
      ...(startsAt === null ? {} : { REGISTRATION: { startsAt, endsAt } }),
      ...(call !== null && materialsEndsAt ? { [call]: { startsAt, endsAt: materialsEndsAt } } : {}),
    });
    const form = await this.forms.answered(tx, entry.editionId, entry.formVersion);
    return { entry, edition, form, registration, at, wroteThisHour };
  }

  private async complete(reader: Reader, entry: Entry): Promise<AtHand> {
    const edition = await editionOf(reader, entry, this.editions, this.forms);
    const registration = registrationFor(entry, edition.milestones);
    return { entry, edition, registration, at: await now(reader), provable: this.phones.provable };
  }
}
