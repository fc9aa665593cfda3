import { Injectable } from '@nestjs/common';
import { refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { FormPlan } from '../domain/edition-plan.js';
import { type FormLoss, formLosses, type OrphanedPart } from '../domain/form-change.js';

/** Whoever keeps answers to the forms of editions. */
export interface FormKeeper {
  /** Which of the lost parts have answers, and of how many entries; holds them still until the transaction ends. */
  orphaned(tx: Tx, editionId: string, losses: readonly FormLoss[]): Promise<OrphanedPart[]>;
  /** Takes along what may go along: a new version of the form is in force. */
  move(tx: Tx, editionId: string, version: number): Promise<void>;
}

/** Asks those who keep answers, in the transaction that changes a form: a decision, so no event could carry it. */
@Injectable()
export class FormKeepers {
  readonly #keepers: FormKeeper[] = [];

  /** Called once by each context above, when it starts. */
  add(keeper: FormKeeper): void {
    this.#keepers.push(keeper);
  }

  /** Refuses with `answers-orphaned` and the list what would leave answers without a question; then moves the drafts. */
  async change(tx: Tx, editionId: string, before: FormPlan, after: FormPlan): Promise<void> {
    const losses = formLosses(before, after);
    const parts: OrphanedPart[] = [];
    for (const keeper of this.#keepers) parts.push(...(await keeper.orphaned(tx, editionId, losses)));
    if (parts.length > 0) {
      const names = parts.map(({ path, entries }) => `${path} (${entries})`).join(', ');
      refuse('conflict', 'answers-orphaned', { count: parts.length, names, parts });
    }
    for (const keeper of this.#keepers) await keeper.move(tx, editionId, after.version);
  }
}
