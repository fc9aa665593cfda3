import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';

/** Hashes printed codes with a key: whoever reads the table alone can try none of them out. */
@Injectable()
export class PaperSecret {
  constructor(private readonly config: PortalConfig) {}

  hash(code: string): string {
    const key = Buffer.from(this.config.SECRET_KEY, 'hex');
    return createHmac('sha256', key).update(`paper:${code}`).digest('hex');
  }
}
