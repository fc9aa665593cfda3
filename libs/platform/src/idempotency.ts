import { requestContext } from './request-context.js';
import { row } from './sql.js';
import type { Tx } from './unit-of-work.js';

/**
 * A write that may be sent again: its key, the person who chose the key and what was asked, as a keyed hash (a plain one
 * of a body with a password could be guessed).
 */
export class Claim {
  /** Whether a transaction of the request stores the key, or is about to. */
  taken = false;
  /** Settled when that transaction has the key or cannot have it. */
  readonly held = Promise.withResolvers<void>();

  constructor(
    readonly key: string,
    readonly person: string,
    readonly hash: string,
  ) {
    this.held.promise.catch(() => undefined);
  }
}

/** Thrown inside a transaction whose request was sent before: the other one's answer counts. */
export class KeyTaken extends Error {}

/** The claim of the request being answered, for its first transaction only; others wait until that one has the key. */
export async function takeClaim(): Promise<Claim | undefined> {
  const claim = requestContext.getStore()?.claim;
  if (claim?.taken) await claim.held.promise;
  if (!claim || claim.taken) return undefined;
  claim.taken = true;
  return claim;
}

/** The transaction of this claim was rolled back, and the key with it. */
export function dropClaim(claim: Claim, error: unknown): void {
  claim.taken = false;
  claim.held.reject(error);
}

/**
 * Does the work of a request's first transaction and stores key and result with it, so that what was committed is never
 * done again, even if the process dies before it answers. A second request with the key waits here for the commit.
 * @throws KeyTaken when the other one did commit; its rollback frees the key
 */
export async function underKey<T>(tx: Tx, claim: Claim | undefined, work: () => Promise<T>): Promise<T> {
  if (!claim) return work();
  const { person, key, hash } = claim;
  const insert = `INSERT INTO platform.idempotency (person, key, request_hash) VALUES ($1, $2, $3)
    ON CONFLICT (person, key) DO NOTHING RETURNING key`;
  if (!(await row(tx, insert, [person, key, hash]))) throw new KeyTaken();
  claim.held.resolve();
  const result = await work();
  const update = 'UPDATE platform.idempotency SET answer = $3 WHERE person = $1 AND key = $2';
  await tx.query(update, [person, key, JSON.stringify(result ?? null)]);
  return result;
}
