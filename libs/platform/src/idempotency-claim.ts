import { DomainError } from '#kernel';
import { type Claim, requestContext } from './request-context.js';
import { row } from './sql.js';
import type { Tx } from './unit-of-work.js';

/** Thrown when the same request was answered before; carries the stored answer. */
export class Answered extends Error {
  constructor(readonly answer: unknown) {
    super('answered before');
  }
}

/**
 * Takes the request's idempotency key inside its first transaction. A second request with the key waits here for the
 * first one's commit, then gets its answer; a rollback frees the key.
 * @throws Answered with the stored answer; DomainError `idempotency-key-reused` when the key stood for something else
 */
export async function claimIdempotency(tx: Tx): Promise<Claim | undefined> {
  const context = requestContext.getStore();
  const claim = context?.claim;
  if (!context || !claim) return undefined;
  const taken = await row<{ key: string }>(
    tx,
    `INSERT INTO platform.idempotency (person, key, request_hash) VALUES ($1, $2, $3)
     ON CONFLICT (person, key) DO NOTHING RETURNING key`,
    [claim.person, claim.key, claim.hash],
  );
  if (taken) return claim;
  const sql = 'SELECT request_hash, answer FROM platform.idempotency WHERE person = $1 AND key = $2';
  const kept = await row<{ request_hash: string; answer: unknown }>(tx, sql, [claim.person, claim.key]);
  if (kept?.request_hash !== claim.hash) throw new DomainError('invalid', 'idempotency-key-reused');
  throw new Answered(kept.answer);
}

/** Stores the action's answer beside the key, in the same transaction; later transactions of the request go unclaimed. */
export async function keepAnswer(tx: Tx, claim: Claim, answer: unknown): Promise<void> {
  const sql = 'UPDATE platform.idempotency SET answer = $3 WHERE person = $1 AND key = $2';
  await tx.query(sql, [claim.person, claim.key, JSON.stringify(answer ?? null)]);
  const context = requestContext.getStore();
  if (context) context.claim = undefined;
}
