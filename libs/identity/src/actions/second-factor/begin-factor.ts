import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { generateSecret } from 'otplib';
import { FRESH_MINUTES } from '../../domain/second-factor.js';
import type { FactorOffer } from '../../queries/factor-offer.view.js';
import { Factors } from './factors.js';
import { SecretBox } from './secret-box.js';
import { factorUri } from './totp.js';

const FRESH = `SELECT id FROM identity.session
  WHERE id = $1 AND strong_at > clock_timestamp() - make_interval(mins => $2)`;

/** Offers a new secret for an authenticator. One in force stays so until the new one's first code. */
@Injectable()
export class BeginFactor {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly factors: Factors,
    private readonly box: SecretBox,
    private readonly config: PortalConfig,
  ) {}

  run(actor: Actor): Promise<FactorOffer> {
    return this.unit.run((tx) => this.within(tx, actor));
  }

  async within(tx: Tx, actor: Actor): Promise<FactorOffer> {
    const { personId, email, secret: inForce } = await this.factors.lock(tx, actor.personId);
    if (inForce) permit(Boolean(await row(tx, FRESH, [actor.sessionId, FRESH_MINUTES])), 'factor-stale');
    const secret = generateSecret();
    const sealed = this.box.seal(secret, personId);
    await tx.query('UPDATE identity.person SET factor_pending = $2 WHERE id = $1', [personId, sealed]);
    return { secret, uri: factorUri(secret, new URL(this.config.PUBLIC_URL).hostname, email) };
  }
}
