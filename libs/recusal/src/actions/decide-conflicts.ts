import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { conflictLife, effectOf } from '../domain/conflict.js';
import { type Decision, skipOf, verbOf } from '../domain/decision.js';
import { may } from '../domain/policy.js';
import { type LockedConflict, toDecide } from '../queries/to-decide.js';

/** What is decided about which relations, and why. */
export interface DecisionOrder {
  ids: readonly string[];
  decision: Decision;
  reason: string;
}

const DECIDE = `UPDATE recusal.conflict c SET state = f.state, effect = f.effect, decided_by = $2, decided_at = $3,
    decision_reason = $4, version = version + 1
  FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, state text, effect text) WHERE c.id = f.id`;

/** Somebody decides that relations keep people away, or, as a second person, that they do not. All of them or none. */
@Injectable()
export class DecideConflicts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, order: DecisionOrder): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  /** `conflicts-undecidable` (409) names those that this person cannot decide so, and why. */
  async within(tx: Tx, actor: Actor, editionId: string, { ids, decision, reason }: DecisionOrder): Promise<void> {
    found(may.readConflicts(actor, editionId) || null);
    permit(may.decideConflicts(actor, editionId));
    const conflicts = await toDecide(tx, actor, editionId, ids, { lock: true });
    if (conflicts.length < new Set(ids).size) refuse('not-found', 'not-found');
    refuseSkipped(actor, conflicts, decision);
    const decided = conflicts.map((one) => ({ ...one, ...endOf(one, decision) }));
    const by = [actor.personId, await now(tx), reason.trim()];
    await tx.query(DECIDE, [JSON.stringify(decided.map(({ id, state, effect }) => ({ id, state, effect }))), ...by]);
    for (const { id, subjectId, personId, relation, verb, state } of decided) {
      const details = { conflictId: id, personId, relation, verb, state };
      await this.journal.record(tx, actor, 'recusal.conflict-decided', { editionId, subject: subjectId, details });
    }
  }
}

function endOf({ state, evidence }: LockedConflict, decision: Decision) {
  const verb = verbOf(state, decision) ?? refuse('conflict', 'wrong-state', { state });
  const next = conflictLife.advance(state, verb);
  return { verb, state: next, effect: effectOf(next, 'block', evidence) };
}

function refuseSkipped(actor: Actor, conflicts: readonly LockedConflict[], decision: Decision): void {
  const skipped = conflicts.flatMap((one) => {
    const skip = skipOf(actor, one, decision);
    return skip === null ? [] : [{ id: one.id, skip }];
  });
  if (skipped.length > 0) refuse('conflict', 'conflicts-undecidable', { count: skipped.length, skipped });
}
