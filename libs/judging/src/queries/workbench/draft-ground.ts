import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { canonicalHash } from '#fairness';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Owed } from '../../domain/owed.js';
import { type Pair, pairKey } from '../../domain/pair.js';
import type { PublishedDraw } from '../../domain/workbench/draft-parts.js';
import { type DraftSettings, type PlannedAssignment, plannedSettings } from '../../domain/workbench/draft-settings.js';
import { inputsOf, owedIn } from '../draw-inputs.js';
import { type DrawMaterial, DrawMaterials } from '../draw-material.js';
import { publishedDraw } from './current-draft.js';
import { assignmentOf } from '../round-plan.js';

/** What a draft of a round is worked out from, and by which its result can still be told to fit. */
export interface DraftGround {
  material: DrawMaterial;
  /** the plan with the draft's settings in place of its own */
  rule: RoundPlan;
  /** pairs (see `pairKey`) of a judge who read the entry in an earlier round */
  read: Set<string>;
  /** what is in force, where it stays; null: it does not count */
  published: PublishedDraw | null;
  inputsHash: string;
}

/** A round as far as its drafts go. */
export interface DraftRound {
  id: string;
  editionId: string;
  ordinal: number;
}

const READ_BEFORE = `SELECT DISTINCT a.entry_id AS "entryId", a.judge_id AS "judgeId" FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id
  WHERE r.edition_id = $1 AND r.ordinal < $2 AND a.state = 'active'`;

/** A draft as far as its ground goes; `owed`: as it was weighed. */
export interface GroundedDraft {
  settings: DraftSettings;
  owed?: Owed | null;
}

/** Reads what a draft depends on, by the same few statements whatever its size. */
@Injectable()
export class DraftGrounds {
  constructor(private readonly materials: DrawMaterials) {}

  async of(reader: Reader, round: DraftRound, plan: RoundPlan, draft: GroundedDraft): Promise<DraftGround> {
    const { settings } = draft;
    const rule = ruleOf(plan, settings);
    const material = await this.materials.of(reader, round, rule);
    const known = await rows<Pair>(reader, READ_BEFORE, [round.editionId, round.ordinal]);
    const read = new Set(known.map(({ entryId, judgeId }) => pairKey(entryId, judgeId)));
    const wished = [settings.leastLoad, settings.history, settings.anchors].map(String);
    const seen = settings.history === 'ignore' ? [] : [...read].sort();
    const owed = owedNow(draft.owed ?? null, owedIn(rule, material));
    const published = settings.kept ? await publishedDraw(reader, round.id) : null;
    const kept = published ? { kept: published.duties.map(([entryId, judgeId]) => pairKey(entryId, judgeId)) } : {};
    const inputs = { ...inputsOf(round.id, rule, material, owed), wished, read: seen, ...kept };
    return { material, rule, read, published, inputsHash: canonicalHash(inputs) };
  }
}

/** An answer given since overtakes no draft; a question put since does, for it would have weighed. */
function owedNow(then: Owed | null, now: Owed | null): Owed | null {
  const asked = new Set(then?.pairs.map((pair) => pairKey(...pair)));
  return now?.pairs.every((pair) => asked.has(pairKey(...pair))) ? (then ?? now) : now;
}

/** What the plan says about a round's assignment, with what holds where it says nothing. */
export const plannedIn = (plan: RoundPlan): PlannedAssignment => ({
  ...plan,
  assignment: assignmentOf(plan),
});

/** The settings that do what the plan says, and no more. */
export const settingsIn = (plan: RoundPlan): DraftSettings => plannedSettings(plannedIn(plan));

function ruleOf(plan: RoundPlan, settings: DraftSettings): RoundPlan {
  const { judgesPerEntry, seats, mostLoad, floorPercent, loadPrice, capPercent, organisationCap, owedPrice } = settings;
  const weighed = { floorPercent, loadPrice, capPercent, organisationCap, owedPrice };
  const assignment = { ...assignmentOf(plan), ...weighed };
  return { ...plan, judgesPerEntry, seats, loadLimit: mostLoad, assignment };
}
