import { Injectable } from '@nestjs/common';
import { found, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { FACTOR_BLOCK_MINUTES, FACTOR_TRIES } from '../../domain/second-factor.js';
import { SecretBox } from './secret-box.js';
import { acceptedStep } from './totp.js';

/** A person's second factor, locked for the transaction; secrets stay sealed. */
export interface Factor {
  readonly personId: string;
  readonly email: string;
  readonly secret: string | null;
  readonly pending: string | null;
  readonly lastStep: number | null;
  readonly failures: number;
  readonly blocked: boolean;
  /** Whole Unix seconds of the database's clock. */
  readonly epoch: number;
}

const LOCK = `SELECT id AS "personId", email, factor_secret AS secret, factor_pending AS pending,
    factor_last_step AS "lastStep", factor_failures AS failures,
    coalesce(factor_blocked_until > clock_timestamp(), false) AS blocked,
    floor(extract(epoch FROM clock_timestamp()))::int AS epoch
  FROM identity.person WHERE id = $1 FOR NO KEY UPDATE`;
const FAILED = `UPDATE identity.person SET factor_failures = CASE WHEN $2 THEN 0 ELSE factor_failures + 1 END,
    factor_blocked_until = CASE WHEN $2 THEN clock_timestamp() + make_interval(mins => $3) END
  WHERE id = $1`;
const PASSED = `UPDATE identity.person SET factor_failures = 0, factor_blocked_until = NULL, factor_last_step = $2
  WHERE id = $1`;

/** Checks codes of authenticators: each once, a few wrong ones in a row block the next for a while. */
@Injectable()
export class Factors {
  constructor(private readonly box: SecretBox) {}

  async lock(tx: Tx, personId: string | null): Promise<Factor> {
    return found(await row<Factor>(tx, LOCK, [personId]));
  }

  /** Whether the code fits the sealed secret. A wrong one is counted, which the caller must commit. */
  async accept(tx: Tx, factor: Factor, sealed: string, code: string): Promise<boolean> {
    if (factor.blocked) refuse('too-many', 'factor-blocked', { minutes: FACTOR_BLOCK_MINUTES });
    const lastStep = sealed === factor.secret ? factor.lastStep : null;
    const step = acceptedStep(this.box.open(sealed, factor.personId), code, factor.epoch, lastStep);
    if (step !== null) await tx.query(PASSED, [factor.personId, step]);
    else await tx.query(FAILED, [factor.personId, factor.failures + 1 >= FACTOR_TRIES, FACTOR_BLOCK_MINUTES]);
    return step !== null;
  }
}
