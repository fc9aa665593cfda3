import { Injectable } from '@nestjs/common';
import { headMessage } from '#fairness';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { type Signer, signerOf } from '#platform/signing';
import type { Tx } from '#platform/unit-of-work';
import { readLedger } from '../queries/ledger.js';
import { type SignedHead, signedHeadsOf } from '../queries/signed-heads.js';

const KEEP = `INSERT INTO journal.signed_head (edition_id, size, root, signed_at, signature, public_key)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (edition_id, size) DO NOTHING`;

/** Writes down where a ledger stands, under the portal's signature. */
@Injectable()
export class SignHead {
  private readonly signer: Signer;

  constructor(config: PortalConfig) {
    this.signer = signerOf(config, 'ledger head');
  }

  /** Hashes every line again first; undefined for an empty ledger and for a broken one, which is never signed. */
  async within(tx: Tx, editionId: string): Promise<SignedHead | undefined> {
    const { broken, size, root } = await readLedger(tx, editionId);
    if (broken || size === 0) return undefined;
    const at = await now(tx);
    const message = headMessage({ size, root, time: at.toISOString() }, editionId);
    const { publicKey } = this.signer;
    await tx.query(KEEP, [editionId, size, root, at, this.signer.sign(message), publicKey]);
    return (await signedHeadsOf(tx, editionId)).find((head) => head.size === size);
  }
}
