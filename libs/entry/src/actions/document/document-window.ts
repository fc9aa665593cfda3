import { sealDueAt } from '../../domain/pledge.js';
import { assertEditable, assertFieldsOpen, assertSealOpen } from '../../domain/window.js';
import type { AtHand } from '../entry/entry-at-hand.js';

/** Refuses unless the team may put a file of this kind now: the sealed pledge may follow after the submit. */
export function assertDocumentOpen({ entry, edition, registration, at }: AtHand, kind: string): void {
  const { pledge } = edition.plan;
  if (pledge?.document === kind) {
    return assertSealOpen(entry, registration, sealDueAt(pledge, edition.milestones, entry), at);
  }
  assertEditable(entry, registration, at);
  assertFieldsOpen(entry, [`documents.${kind}`]);
}
