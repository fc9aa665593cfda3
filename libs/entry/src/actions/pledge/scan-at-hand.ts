import { Injectable } from '@nestjs/common';
import { type Actor, permit, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { PledgeLooks } from '../../queries/pledge/pledge-look.js';
import { type ScanFacts, scanFacts } from '../../queries/pledge/scan-facts.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';

/** A scan that a reviewer says something of: its entry, locked, and what is known of the pledge. */
export interface ScanAtHand extends AtHand {
  facts: ScanFacts;
  dueAt: Date;
  /** Who says it. */
  by: string;
}

/** Fetches the scan of an entry's pledge for a reviewer who is not of its team. */
@Injectable()
export class ScansAtHand {
  constructor(
    private readonly entries: EntryAtHand,
    private readonly looks: PledgeLooks,
  ) {}

  /** `not-found` where the edition asks for no pledge. */
  async take(tx: Tx, actor: Actor, id: string): Promise<ScanAtHand> {
    const atHand = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, atHand.entry));
    const { current, edition, dueAt } = await this.looks.at(tx, actor, id);
    const facts = await scanFacts(tx, current, edition.plan.pledge.document);
    return { ...atHand, facts, dueAt, by: actor.personId ?? refuse('sign-in-needed', 'sign-in-needed') };
  }
}
