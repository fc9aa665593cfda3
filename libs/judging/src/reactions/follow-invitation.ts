import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { JoinPool } from '../actions/join-pool.js';
import { LeavePool } from '../actions/leave-pool.js';

/** A judge's place in the pool follows the answer to the invitation, and the seat. */
@Injectable()
@Hears(
  'identity.invitation-accepted',
  'identity.invitation-declined',
  'identity.invitation-withdrawn',
  'identity.seat-removed',
)
export class FollowInvitation implements Reaction {
  constructor(
    private readonly join: JoinPool,
    private readonly leave: LeavePool,
  ) {}

  async react({ kind, subject, editionId, details }: Line): Promise<void> {
    if (details.role !== 'judge' || subject === null) return;
    if (kind === 'identity.invitation-accepted') return this.join.run(SYSTEM, subject, String(details.personId));
    if (kind !== 'identity.seat-removed') return this.leave.run(SYSTEM, { invitationId: subject });
    if (editionId !== null) await this.leave.run(SYSTEM, { personId: subject, editionId });
  }
}
