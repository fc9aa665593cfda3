import { Injectable } from '@nestjs/common';
import { sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { type Signer, signerOf } from '#platform/signing';
import type { Tx } from '#platform/unit-of-work';
import { signedBytes, type Statement } from '../../domain/certificate/statement.js';

const KEEP = `INSERT INTO publication.certificate_key (id, public_key, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;
const ID_LENGTH = 16;

/** Signs certificates with the portal's key for them. */
@Injectable()
export class CertificateSigner {
  private readonly signer: Signer;
  /** The beginning of the SHA-256 of the public key. */
  readonly key: string;

  constructor(config: PortalConfig) {
    this.signer = signerOf(config, 'certificate');
    this.key = sha256(this.signer.publicKey).slice(0, ID_LENGTH);
  }

  sign(statement: Statement): string {
    return this.signer.sign(signedBytes(statement));
  }

  /** Publishes the key before anything is signed with it. */
  async publish(tx: Tx): Promise<void> {
    await tx.query(KEEP, [this.key, this.signer.publicKey, await now(tx)]);
  }
}
