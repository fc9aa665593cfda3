import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { DEMO_CAST, type DemoPart, demoEmail } from '../../domain/demo-cast.js';
import { isStaffRole } from '../../domain/seat.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How somebody of the demo signs in. */
export interface DemoAccount extends DemoPart {
  readonly email: string;
  readonly password: string;
  /** Base32; null where no second factor is asked for. */
  readonly factorSecret: string | null;
}

/**
 * The demo's sign-ins. They are worked out from the installation's secret key: the same at every start, different
 * on every machine, and written down nowhere.
 */
@Injectable()
export class DemoAccounts {
  constructor(private readonly config: PortalConfig) {}

  all(): DemoAccount[] {
    return DEMO_CAST.map((part) => ({ ...part, ...this.secretsOf(part) }));
  }

  private secretsOf({ key, role }: DemoPart): Pick<DemoAccount, 'email' | 'password' | 'factorSecret'> {
    const letters = this.letters(`password ${key}`).toLowerCase();
    const password = [0, 4, 8, 12].map((at) => letters.slice(at, at + 4)).join('-');
    const factorSecret = role && isStaffRole(role) ? this.letters(`factor ${key}`) : null;
    return { email: demoEmail(key), password, factorSecret };
  }

  /** 32 letters of base32, which is 160 bits. */
  private letters(purpose: string): string {
    const key = Buffer.from(this.config.SECRET_KEY, 'hex');
    const bytes = createHmac('sha256', key).update(`demo ${purpose}`).digest();
    return [...bytes].map((byte) => ALPHABET[byte % 32]).join('');
  }
}
