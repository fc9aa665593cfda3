import { canonicalHash } from '#fairness';
import { found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { readingOrder } from '../../domain/round-draw.js';
import { changesOf, pairsOf, type PublishedDraw } from '../../domain/workbench/draft-parts.js';
import { publishedDraw } from '../../queries/workbench/current-draft.js';
import type { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import type { LockedRound } from '../lock-round.js';
import { sealOf } from '../seal-draw.js';
import { storeDraw } from '../store-draw.js';

/** What was in force before, how many duties there are now, and what is sealed of them. */
interface InForce {
  before: PublishedDraw | null;
  assignments: number;
  seal: Record<string, string>;
}

/** Stores a draft as the round's assignment; changes by hand are sealed by their number and hash. */
export async function putInForce(tx: Tx, locked: LockedRound, draft: AssignmentDraftEntity): Promise<InForce> {
  const { seed, problem, result, owed, words } = draft;
  const before = await publishedDraw(tx, locked.round.id);
  const proof = problem && result ? { problem, result, owed, words } : null;
  const duties = readingOrder(pairsOf(draft), seed);
  const drawn = { ...found(draft.seating), duties, proof, seed, inputsHash: found(draft.inputsHash) };
  await storeDraw(tx, locked, drawn);
  const byHand = changesOf(draft);
  const hand: Record<string, string> =
    byHand.length > 0 ? { byHand: String(byHand.length), changesHash: canonicalHash(byHand) } : {};
  return { before, assignments: duties.length, seal: { ...sealOf(drawn), draft: draft.id, ...hand } };
}
