import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';

const CIPHER = 'aes-256-gcm';

/** What lies in an urn: votes and receipts, each in an order of their own. */
export interface Urn {
  readonly choices: readonly (string | null)[];
  readonly receipts: readonly string[];
}

const EMPTY: Urn = { choices: [], receipts: [] };

/**
 * Keeps the votes of an open round together under one seal (AES-256-GCM, its key from SECRET_KEY), so that whoever reads the
 * database learns nothing from it before the round is counted, nor from how it changes. Each is sealed anew with every vote.
 */
@Injectable()
export class UrnBox {
  private readonly key: Buffer;

  constructor({ SECRET_KEY }: PortalConfig) {
    this.key = createHmac('sha256', Buffer.from(SECRET_KEY, 'hex')).update('award ballot urn').digest();
  }

  /** The urn with one more vote; neither votes nor receipts lie in the order in which they came. */
  put(sealed: string | null, owner: string, vote: { choice: string | null; receipt: string }): string {
    const { choices, receipts } = this.open(sealed, owner);
    const urn: Urn = {
      choices: [...choices, vote.choice].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
      receipts: [...receipts, vote.receipt].sort(),
    };
    const nonce = randomBytes(12);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(JSON.stringify(urn), 'utf8'), cipher.final()]);
    return [nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.');
  }

  /** What lies in it; throws when somebody changed it, or it is another round's. */
  open(sealed: string | null, owner: string): Urn {
    if (sealed === null) return EMPTY;
    const [nonce, text, tag] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
    if (!nonce || !text || !tag) throw new Error('An urn of an unknown form');
    const decipher = createDecipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
    return JSON.parse(Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')) as Urn;
  }
}
