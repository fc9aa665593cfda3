import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { assertUnproven, type EligibilityVerdict, unprovenIn } from '../../domain/review/eligibility-decision.js';
import { EligibilityDecisionEntity } from '../../tables/eligibility-decision.entity.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { handedInOf, LookBeside } from './look-beside.js';

/** A reviewer has read the proof that an organisation from elsewhere may enter, and says whether it holds, and why. */
@Injectable()
export class DecideEligibility {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly beside: LookBeside,
  ) {}

  run(actor: Actor, id: string, verdict: EligibilityVerdict, reason: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, { verdict, reason }));
  }

  /** A later word takes the place of an earlier one, which stays on record. */
  async within(
    tx: Tx,
    actor: Actor,
    id: string,
    { verdict, reason }: { verdict: EligibilityVerdict; reason: string },
  ): Promise<void> {
    const { entry, at } = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, entry));
    const unproven = assertUnproven(unprovenIn(found(await handedInOf(tx, id))));
    const decidedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    await tx.insert(EligibilityDecisionEntity, {
      ...{ id: newId(), entryId: id, revisionNo: entry.revisionNo, ...unproven, verdict, reason: reason.trim() },
      ...{ decidedBy, decidedAt: at },
    });
    await this.beside.within(tx, id);
    const details = { verdict, outcome: unproven.outcome, revision: entry.revisionNo };
    const note = { editionId: entry.editionId, subject: id, details };
    await this.journal.record(tx, actor, 'entry.eligibility-decided', note);
  }
}
