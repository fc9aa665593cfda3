import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { refuse, SYSTEM } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { People } from '../../queries/people.js';
import { IssueInvitation } from '../seat/issue-invitation.js';

/** The first organiser of an edition; `name` stands on the invitation until they type their own. */
export interface FoundingOrder {
  readonly editionId: string;
  readonly email: string;
  readonly name?: string;
}

/** Makes the single-use link with which an edition gets its first organiser; nothing is mailed. */
@Injectable()
export class FoundOrganiser {
  constructor(
    private readonly journal: Journal,
    private readonly people: People,
    private readonly issue: IssueInvitation,
  ) {}

  /** The link. Asked again before it was used, the earlier link dies. */
  async within(tx: Tx, { editionId, email, name }: FoundingOrder): Promise<string> {
    const organisers = await this.people.seated(tx, editionId, 'organiser');
    if (organisers.length > 0) refuse('conflict', 'organiser-exists');
    const order = { editionId, email, name: name ?? email.split('@')[0]!, role: 'organiser' as const };
    const { id, link } = await this.issue.within(tx, SYSTEM, order, true);
    const note = { editionId, subject: id, details: { role: order.role } };
    await this.journal.record(tx, SYSTEM, 'identity.invitation-sent', note);
    return link;
  }
}
