import type { RoundPlan } from '#competition';
import type { DraftMembers, HardRule } from '../../domain/workbench/draft-faults.js';
import type { Seating } from '../../domain/workbench/draft-parts.js';
import type { DrawEntry, DrawJudge, DrawMaterial } from '../draw-material.js';

/** Entries and judges of a draft in the rooms it gave them. */
export interface SeatedMembers extends DraftMembers {
  entries: (DrawEntry & { room: number })[];
  judges: (DrawJudge & { room: number })[];
}

/** Whoever came after the draft is in no room of it, and stands in the first. */
export function membersOf(material: DrawMaterial, seating: Seating | null): SeatedMembers {
  const entryRooms = new Map(seating?.entries.map(({ entryId, room }) => [entryId, room]));
  const judgeRooms = new Map(seating?.judges.map(({ judgeId, room }) => [judgeId, room]));
  return {
    entries: material.entries.map((entry) => ({ ...entry, room: entryRooms.get(entry.entryId) ?? 1 })),
    judges: material.judges.map((judge) => ({ ...judge, room: judgeRooms.get(judge.judgeId) ?? judge.room ?? 1 })),
    blocked: material.blocked,
  };
}

/** What every draft of a round must keep. */
export function hardRuleOf(rule: RoundPlan): HardRule {
  const { judgesPerEntry, minimumSheets, seats, assignment } = rule;
  const organisationCap = assignment?.organisationCap ?? null;
  if (judgesPerEntry === null) return { judges: minimumSheets, seats: [], organisationCap: null };
  return { judges: judgesPerEntry, seats, organisationCap };
}
