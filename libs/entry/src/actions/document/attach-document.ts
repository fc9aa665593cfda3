import { Injectable } from '@nestjs/common';
import type { DocumentPlan } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { assertRoom } from '../../domain/document.js';
import { may } from '../../domain/policy.js';
import { isExcused } from '../../domain/waiting.js';
import { waitingOf } from '../../queries/deadline/waiting.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';
import { assertDocumentOpen } from './document-window.js';

/** An entry at hand, and what its edition asks about the kind of file. */
export interface Slot extends AtHand {
  plan: DocumentPlan;
}

const OWN = 'SELECT upload_id AS id FROM entry.document WHERE entry_id = $1 AND kind = $2';
const REPLACE = `WITH before AS (DELETE FROM entry.document WHERE entry_id = $1 AND kind = $2)
  INSERT INTO entry.document (entry_id, kind, upload_id, position) VALUES ($1, $2, $3, 1)`;
const ADD = `INSERT INTO entry.document (entry_id, kind, upload_id, position)
  SELECT $1, $2, $3, coalesce(max(position), 0) + 1 FROM entry.document WHERE entry_id = $1 AND kind = $2`;

/** The lead adds a kept file to the draft; where a kind has one file only, in place of the one before. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  /** Asks the rules before the bytes come in, so that nobody sends them in vain. */
  async look(reader: Reader, actor: Actor, id: string, kind: string): Promise<Slot> {
    const slot = open(attachable(actor, await this.entries.look(reader, actor, id), kind), kind);
    await assertRoomFor(reader, slot);
    return slot;
  }

  /** Asks again, with the entry locked, and puts the file in its place; one that a submit waits for may be late. */
  async within(tx: Tx, actor: Actor, { id, kind }: { id: string; kind: string }, uploadId: string): Promise<void> {
    const slot = attachable(actor, await this.entries.take(tx, actor, id), kind);
    if (!isExcused(await waitingOf(tx, id), uploadId, slot.at)) open(slot, kind);
    const { entry } = slot;
    await assertRoomFor(tx, slot);
    await tx.query(isSingle(slot) ? REPLACE : ADD, [id, kind, uploadId]);
    const note = { editionId: entry.editionId, subject: id, details: { kind, uploadId } };
    await this.journal.record(tx, actor, 'entry.document-attached', note);
  }
}

function attachable(actor: Actor, atHand: AtHand, kind: string): Slot {
  const { entry, edition } = atHand;
  permit(may.editEntry(actor, entry));
  const plan = found(edition.plan.documents.find(({ code }) => code === kind));
  return { ...atHand, plan };
}

const isSingle = ({ plan: { maxFiles = 1 } }: Slot): boolean => maxFiles === 1;

/** One file alone replaces the one before. */
async function assertRoomFor(reader: Reader, slot: Slot): Promise<void> {
  if (isSingle(slot)) return;
  assertRoom(slot.plan, (await rows(reader, OWN, [slot.entry.id, slot.plan.code])).length);
}

function open(slot: Slot, kind: string): Slot {
  assertDocumentOpen(slot, kind);
  return slot;
}
