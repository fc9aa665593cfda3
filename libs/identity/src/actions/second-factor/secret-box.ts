import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';

const CIPHER = 'aes-256-gcm';
const VERSION = 'v1';

/** Seals secrets that must be read back (AES-256-GCM under the configured key), each bound to its owner. */
@Injectable()
export class SecretBox {
  private readonly key: Buffer;

  constructor(config: PortalConfig) {
    this.key = Buffer.from(config.SECRET_KEY, 'hex');
  }

  /** `v1.nonce.text.tag`, each in base64url. */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return [VERSION, ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
  }

  /** The secret; throws when the key is another one or the owner is. */
  open(sealed: string, owner: string): string {
    const [version, ...parts] = sealed.split('.');
    const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (version !== VERSION || !nonce || !text || !tag) throw new Error('A sealed secret of an unknown form');
    const decipher = createDecipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}
