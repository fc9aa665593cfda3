import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { hashPassword } from '../account/passwords.js';
import { GrantSeat } from '../seat/grant-seat.js';
import { SecretBox } from '../second-factor/secret-box.js';
import { type DemoAccount, DemoAccounts } from './demo-accounts.js';

const WRITE = `INSERT INTO identity.person
    (id, email, name, locale, password_hash, factor_secret, created_at, confirmed_at)
  VALUES ($1, $2, $3, 'zh-CN', $4, $5, $6, $6)
  ON CONFLICT (email) DO UPDATE SET password_hash = EXCLUDED.password_hash, factor_secret = EXCLUDED.factor_secret`;

/** A demo account and the person it became. */
export type SeededAccount = DemoAccount & { readonly personId: string };

/** Makes the demo's accounts and seats them in an edition; asked again, it only sets their sign-ins right. */
@Injectable()
export class SeedDemoAccounts {
  constructor(
    private readonly accounts: DemoAccounts,
    private readonly seats: GrantSeat,
    private readonly box: SecretBox,
  ) {}

  async within(tx: Tx, { editionId }: { editionId: string }): Promise<SeededAccount[]> {
    const seeded: SeededAccount[] = [];
    for (const account of this.accounts.all()) {
      const personId = await this.write(tx, account);
      if (account.role) await this.seats.within(tx, SYSTEM, { personId, editionId, role: account.role });
      seeded.push({ ...account, personId });
    }
    return seeded;
  }

  private async write(tx: Tx, { email, name, password, factorSecret }: DemoAccount): Promise<string> {
    const known = await row<{ id: string }>(tx, 'SELECT id FROM identity.person WHERE email = $1', [email]);
    const id = known?.id ?? newId();
    const sealed = factorSecret && this.box.seal(factorSecret, id);
    await tx.query(WRITE, [id, email, name, await hashPassword(password), sealed, await now(tx)]);
    return id;
  }
}
