import type { Actor } from '#kernel';
import { found } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { SetOutcome } from '../../domain/result-set/result-set.js';
import { ResultDecisionEntity } from '../../tables/result-decision.entity.js';
import { ResultSetEntity } from '../../tables/result-set.entity.js';
import type { SoundDraft } from './draft-set.js';

/** Keeps a set. */
export async function storeSet(
  tx: Tx,
  actor: Actor,
  { editionId, comment }: { editionId: string; comment: string },
  { no, rulesVersion, bundle, hash, content, key, recomputations }: SoundDraft,
): Promise<string> {
  const id = newId();
  const checks = recomputations.map(({ means, compared, milliseconds }) => ({
    ...{ means, compared, milliseconds: Math.round(milliseconds) },
  }));
  const made = { madeBy: found(actor.personId), madeAt: await now(tx), comment };
  await tx.insert(ResultSetEntity, { id, editionId, no, rulesVersion, bundle, hash, content, key, checks, ...made });
  return id;
}

/** Keeps what becomes of a set. */
export async function storeDecision(
  tx: Tx,
  actor: Actor,
  { setId, outcome, comment }: { setId: string; outcome: SetOutcome; comment: string },
): Promise<void> {
  const decision = { decidedBy: found(actor.personId), decidedAt: await now(tx) };
  await tx.insert(ResultDecisionEntity, { setId, outcome, comment, ...decision });
}
