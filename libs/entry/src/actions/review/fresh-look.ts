import { Injectable } from '@nestjs/common';
import { Organisations } from '#identity';
import type { Tx } from '#platform/unit-of-work';
import { judgeAnew } from '../draft/judge-anew.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { LookAtEntry } from './look-at-entry.js';

/** The organisation by today's register, then the entry by today's date and beside today's others. */
@Injectable()
export class FreshLook {
  constructor(
    private readonly organisations: Organisations,
    private readonly entry: LookAtEntry,
  ) {}

  async within(tx: Tx, { entry, edition }: AtHand) {
    const known = entry.organisationId === null ? [] : await this.organisations.byIds(tx, [entry.organisationId]);
    for (const one of known) await judgeAnew(tx, entry, one, edition.plan.eligibility.provinces);
    return this.entry.within(tx, entry.id);
  }
}
