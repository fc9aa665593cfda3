import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { RoundView } from '../../queries/round.view.js';
import { type Intention, type LockedRound, LockRound } from '../lock-round.js';
import { CountTwice } from './count-twice.js';

/** The first step of what follows from a closed round's result: it must still be what its sheets come to. */
@Injectable()
export class LockSettled {
  constructor(
    private readonly rounds: LockRound,
    private readonly count: CountTwice,
  ) {}

  /** As `LockRound`; then `conflict-since` or `release-differs` (409), when something has come up since the close. */
  async within(tx: Tx, actor: Actor, id: string, intention: Intention): Promise<LockedRound> {
    const locked = await this.rounds.within(tx, actor, id, intention);
    await this.count.settled(tx, locked);
    return locked;
  }

  /** The round as the actor sees it at the end of the action. */
  view(tx: Tx, actor: Actor, id: string): Promise<RoundView> {
    return this.rounds.view(tx, actor, id);
  }
}
