import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { drawnBy } from '../../domain/lot/lot.js';
import { InviteProfiles } from '../profile/invite-profiles.js';
import { LockLot } from './lock-lot.js';

/** Whoever has been asked counts towards a kind unless they said no; then the next in the drawn order is asked. */
const ANSWERS = `SELECT j.profile_id AS "profileId", j.state FROM judging.judge j
  WHERE j.edition_id = $1 AND j.profile_id = ANY ($2)`;

/** Invites those who were drawn; pressed again after somebody has declined, it asks the next who stand by. */
@Injectable()
export class InviteDrawn {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lots: LockLot,
    private readonly invite: InviteProfiles,
  ) {}

  /** `lot-invited` (409) when nobody is left to ask. */
  run(actor: Actor, roundId: string, id: string): Promise<{ invited: number }> {
    return this.unit.run(async (tx) => {
      const { edition, lot } = await this.lots.within(tx, actor, { roundId, id });
      if (lot.state !== 'drawn') refuse('conflict', 'lot-not-drawn');
      const profile = new Map(lot.lines.map((line) => [line.id, line.profileId]));
      const asked = await rows<Answer>(tx, ANSWERS, [edition.id, [...profile.values()]]);
      const answer = new Map(asked.map(({ profileId, state }) => [profileId, state]));
      const due = drawnBy(lot.quotas, lot.drawn ?? []).flatMap(({ drawn, reserves }) => {
        const order = [...drawn, ...reserves].map((line) => profile.get(line)!);
        const kept = order.filter((one) => answer.has(one) && answer.get(one) !== 'declined').length;
        return order.filter((one) => !answer.has(one)).slice(0, Math.max(0, drawn.length - kept));
      });
      if (due.length === 0) refuse('conflict', 'lot-invited');
      return this.invite.within(tx, actor, edition.id, due);
    });
  }
}

interface Answer {
  profileId: string;
  state: string;
}
