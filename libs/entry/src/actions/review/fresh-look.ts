import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/unit-of-work';
import { judgeAnew } from '../draft/judge-anew.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { LookAtEntry } from './look-at-entry.js';
import { handedInOf } from './look-beside.js';

/** The organisation by today's register, then the entry by today's date and beside today's others. */
@Injectable()
export class FreshLook {
  constructor(private readonly entry: LookAtEntry) {}

  async within(tx: Tx, { entry, edition }: AtHand) {
    const seen = await handedInOf(tx, entry.id);
    const judged = { ...entry, handedIn: seen?.content.organisation ?? null };
    await judgeAnew(tx, judged, edition.plan.eligibility.provinces);
    return this.entry.within(tx, entry.id);
  }
}
