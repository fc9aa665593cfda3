import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { fieldsOf } from '../../domain/completeness.js';
import { partsFor } from '../../domain/materials.js';
import { type AtHand, EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';
import { restoreHandedIn } from '../submission/restore-handed-in.js';
import { setAside } from '../submission/set-aside.js';

/** Entries that have reached a round, by its code. */
export interface Reached {
  round: string;
  entryIds: readonly string[];
}

/**
 * Lets the teams that reached a round hand in what only that needs, until the end of its milestone for materials; the
 * rest stands as it was handed in last. A round that needs nothing more, or has no such milestone, calls for nothing.
 */
@Injectable()
export class CallForMaterials {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  /** An entry a transaction: a team that is writing holds up no other. May be repeated. */
  async run(actor: Actor, { round, entryIds }: Reached): Promise<void> {
    for (const id of entryIds) await this.unit.run((tx) => this.within(tx, actor, id, round));
  }

  async within(tx: Tx, actor: Actor, id: string, round: string): Promise<void> {
    const atHand = await this.entries.takeUnseen(tx, id);
    const { entry, edition, at } = atHand;
    const due = dueOf(atHand, round);
    const { documents, rounds } = edition.plan;
    const asking = { fields: fieldsOf(edition.plan), documents, rounds: rounds.map(({ code }) => code) };
    const parts = partsFor(round, asking);
    if (entry.state !== 'admitted' || entry.materialsRound === round || parts.length === 0) return;
    if (!due || at >= due.endsAt) return;
    await setAside(tx, atHand, parts);
    await restoreHandedIn(tx, atHand, parts);
    const called = { materialsRound: round, materialsMilestone: due.milestone, materialsParts: parts };
    await changeEntry(tx, id, { ...called, materialsRevision: entry.revisionNo });
    const details = { round, revision: entry.revisionNo, parts };
    await this.journal.record(tx, actor, 'entry.materials-called', { editionId: edition.id, subject: id, details });
  }
}

/** The milestone by whose end a round's materials are due. */
function dueOf({ edition }: AtHand, round: string): { milestone: string; endsAt: Date } | null {
  const milestone = edition.plan.rounds.find(({ code }) => code === round)?.materials;
  const times = milestone === undefined ? undefined : edition.milestones[milestone];
  return milestone !== undefined && times ? { milestone, endsAt: times.endsAt } : null;
}
