import { Injectable } from '@nestjs/common';
import { LockRules } from '#competition';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { ruleText } from '../domain/round-draw.js';
import { type DrawEntry, DrawMaterials } from '../queries/draw-material.js';
import { type PlannedRule, plannedRule } from '../queries/planned-rule.js';
import type { RoundEntity } from '../tables/round.entity.js';
import type { LockedRound } from './lock-round.js';

const CONFLICTING = `SELECT a.entry_id AS "entryId", a.judge_id AS "judgeId" FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  WHERE a.round_id = $1 AND (a.entry_id || ' ' || a.judge_id = ANY ($2) OR j.state <> 'active')`;
const LEAVE = `UPDATE judging.participation SET state = 'left'
  WHERE round_id = $1 AND entry_id <> ALL ($2) AND state <> 'left'`;
const FREEZE = `UPDATE judging.participation p SET revision_id = latest.revision_id
  FROM unnest($2::uuid[], $3::uuid[]) AS latest (entry_id, revision_id)
  WHERE p.round_id = $1 AND p.entry_id = latest.entry_id`;

/** Fixes what an opening round is about: who is still in, which revision is read, by which rules. */
@Injectable()
export class FreezeRound {
  constructor(
    private readonly materials: DrawMaterials,
    private readonly rules: LockRules,
  ) {}

  /** Refuses a draw of other rules (`rules-changed`, 409), or into which a conflict has come since (`draw-outdated`, 409). */
  async within(tx: Tx, actor: Actor, { round, plan }: LockedRound): Promise<DrawEntry[]> {
    await this.rules.within(tx, actor, round.editionId);
    await refuseChanged(tx, round);
    const { entries, blocked } = await this.materials.of(tx, round, plan);
    const conflicts = await rows(tx, CONFLICTING, [round.id, [...blocked]]);
    if (conflicts.length > 0) refuse('conflict', 'draw-outdated', { conflicts, count: conflicts.length });
    const ids = entries.map((entry) => entry.entryId);
    const revisions = entries.map((entry) => entry.revisionId);
    await tx.query(LEAVE, [round.id, ids]);
    await tx.query(FREEZE, [round.id, ids, revisions]);
    return entries;
  }
}

async function refuseChanged(tx: Tx, round: RoundEntity): Promise<void> {
  const text = (rule: PlannedRule | undefined) => rule && [...ruleText(rule), String(rule.loadLimit)].join();
  const [drawn, inForce] = [await plannedRule(tx, round, round.drawnAt), await plannedRule(tx, round, null)];
  if (drawn && text(drawn) !== text(inForce)) refuse('conflict', 'rules-changed', { round: round.code });
}
