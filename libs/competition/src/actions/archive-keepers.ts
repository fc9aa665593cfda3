import { Injectable } from '@nestjs/common';
import { refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';

/** Something that must come to its end before an edition is closed for good. */
export interface Unfinished {
  readonly code: 'notice-running' | 'objection-open' | 'release-pending' | 'release-provisional' | 'issue-running';
  readonly count: number;
}

/** Whoever has work that an archived edition would leave without an end. */
export interface ArchiveKeeper {
  /** What is not at its end. The edition's row is locked: whoever begins such work asks `holdOpen` first. */
  unfinished(tx: Tx, editionId: string): Promise<Unfinished[]>;
}

/** Asks those who have such work, in the transaction that archives: a decision, so no event could carry it. */
@Injectable()
export class ArchiveKeepers {
  readonly #keepers: ArchiveKeeper[] = [];

  /** Called once by each context above, when it starts. */
  add(keeper: ArchiveKeeper): void {
    this.#keepers.push(keeper);
  }

  async unfinished(tx: Tx, editionId: string): Promise<Unfinished[]> {
    const all: Unfinished[] = [];
    for (const keeper of this.#keepers) all.push(...(await keeper.unfinished(tx, editionId)));
    return all;
  }
}

/** @throws `edition-unfinished` with the list, when there is something */
export function refuseUnfinished(unfinished: readonly Unfinished[]): void {
  const count = unfinished.reduce((sum, one) => sum + one.count, 0);
  if (count > 0) refuse('conflict', 'edition-unfinished', { count, unfinished });
}
