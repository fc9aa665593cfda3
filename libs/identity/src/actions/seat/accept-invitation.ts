import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { answerInvitation } from '../../domain/invitation.js';
import { type NewAccount, OpenAccount } from '../account/open-account.js';
import type { Opened } from '../session/start-session.js';
import { GrantSeat } from './grant-seat.js';
import { lockInvitation } from './lock-invitation.js';

const ACCEPT = 'UPDATE identity.invitation SET state = $2, person_id = $3, answered_at = $4 WHERE id = $1';

/** Who opened the link: `account` is what they typed, null when they are signed in. */
interface Guest {
  readonly account: NewAccount | null;
  readonly device: string;
}

/** Takes the offered seat: with the account that is signed in, or with a new one made on the spot. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly accounts: OpenAccount,
    private readonly seats: GrantSeat,
  ) {}

  async run(actor: Actor, token: string, asked: NewAccount, device: string): Promise<Opened> {
    const sql = 'SELECT id FROM identity.invitation WHERE token_hash = $1';
    found(await row(this.unit.read, sql, [sha256(token)]));
    const account = actor.personId === null ? await this.accounts.prepare(asked) : null;
    return this.unit.run((tx) => this.within(tx, actor, token, { account, device }));
  }

  /** With a session, only the person invited may take the seat. */
  async within(tx: Tx, actor: Actor, token: string, { account, device }: Guest): Promise<Opened> {
    const { invitation, at } = await lockInvitation(tx, token);
    const state = answerInvitation(invitation, 'accept', at);
    const { id, editionId, role, email, locale, name } = invitation;
    const personId = account
      ? await this.accounts.within(tx, { ...account, email, locale, name: account.name ?? name })
      : await this.accounts.own(tx, actor, email);
    await tx.query(ACCEPT, [id, state, personId, await now(tx)]);
    const by: Actor = { ...actor, personId };
    const note = { editionId, subject: id, details: { personId, role } };
    await this.journal.record(tx, by, 'identity.invitation-accepted', note);
    await this.seats.unasked(tx, by, { personId, editionId, role });
    return this.accounts.enter(tx, actor, personId, device);
  }
}
