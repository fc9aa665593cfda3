import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';

/** Hashes codes with a key, because six digits could be guessed from a plain hash. */
@Injectable()
export class PhoneSecret {
  constructor(private readonly config: PortalConfig) {}

  hash(personId: string, number: string, code: string): string {
    const key = Buffer.from(this.config.SECRET_KEY, 'hex');
    return createHmac('sha256', key).update(`phone:${personId}:${number}:${code}`).digest('hex');
  }

  /** Compared in a time that tells nothing. */
  fits(kept: string, given: string): boolean {
    return timingSafeEqual(Buffer.from(kept), Buffer.from(given));
  }
}
