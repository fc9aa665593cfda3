import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { type OwnerMail, TellOwner } from '../actions/account/tell-owner.js';

/** A new password, second factor or address, a session by a printed code: the owner hears of it, whoever did it. */
@Injectable()
@Hears(
  'identity.password-reset',
  'identity.password-changed',
  'identity.factor-enrolled',
  'identity.factor-replaced',
  'identity.paper-code-used',
  'identity.email-change-undone',
)
export class WarnOwner implements Reaction {
  constructor(private readonly owner: TellOwner) {}

  async react({ id, kind, subject }: Line): Promise<void> {
    if (subject) await this.owner.run({ id: subject }, kind.slice('identity.'.length) as OwnerMail, `${kind}:${id}`);
  }
}
