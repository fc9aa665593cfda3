import type { Journal } from '#journal';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { stateAfterSubmit } from '../../domain/window.js';
import { namedIn, type RevisionContent } from '../../domain/revision.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { handedInAs, lookByRegister } from '../draft/judge-anew.js';
import { changeEntry } from '../entry/store-entry.js';
import { freezeContent } from './freeze-draft.js';

const DONE = 'DELETE FROM entry.waiting WHERE entry_id = $1';

/** What is kept of a submit: who pressed, and when that was; the receipt is of now. */
export interface Pressed {
  by: string;
  at: Date;
  content: RevisionContent;
}

/** Freezes, numbers and receipts what was handed in, and says so; no other submit of the entry waits from here on. */
export async function keepSubmission(tx: Tx, journal: Journal, actor: Actor, atHand: AtHand, pressed: Pressed) {
  const { entry, edition, registration } = atHand;
  const state = stateAfterSubmit(entry, registration, pressed.at);
  const { no: revision, number, contentHash } = await freezeContent(tx, atHand, pressed);
  const namedIds = namedIn(pressed.content);
  const submitted = entry.state === 'admitted' ? {} : { submittedAt: pressed.at, returnedUntil: null };
  const { id, declaredRegion: declared = null } = pressed.content.organisation;
  const look = handedInAs(await lookByRegister(tx, { id, declared }, edition.plan.eligibility.provinces));
  await changeEntry(tx, entry.id, { state, number, revisionNo: revision, ...submitted, namedIds, ...look });
  await tx.query(DONE, [entry.id]);
  const details = { revision, number, contentHash };
  const note = { editionId: entry.editionId, subject: entry.id, details };
  await journal.record(tx, actor, 'entry.revision-frozen', { ...note, seal: { ...details } });
  await journal.record(tx, actor, 'entry.submitted', note);
}
