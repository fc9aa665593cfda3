import { inspect } from '#fairness/solver';
import { dealRooms, type Rooms } from '../../domain/round-draw.js';
import type { DraftProgress } from '../../domain/workbench/draft-parts.js';
import type { DrawEntry, DrawJudge } from '../../queries/draw-material.js';
import type { DraftGround } from '../../queries/workbench/draft-ground.js';
import type { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import type { RoundEntity } from '../../tables/round.entity.js';
import { refuseEmpty } from '../store-draw.js';
import { type WhoReads, whoReads } from '../who-reads.js';
import { inspectBasis } from './inspect-draft.js';
import { keptReads } from './kept-reads.js';
import { keptRooms, pairsIn } from './kept-rooms.js';

/** A draft with what it is worked out from, as both were when the search began. */
export interface Task {
  draft: AssignmentDraftEntity;
  round: RoundEntity;
  ground: DraftGround;
}

/** Deals rooms, finds who reads what, and looks at what was found; refuses what the rules do not allow. */
export async function workOut(task: Task, signal: AbortSignal, onProgress: (progress: DraftProgress) => void) {
  const { draft, round, ground } = task;
  const { material, rule, read, published, inputsHash } = ground;
  refuseEmpty({ round }, material);
  const seating = published ? keptRooms(material, published) : dealRooms(rule, material, draft.seed);
  const pins = draft.pins.map(([entryId, judgeId]) => ({ entryId, judgeId }));
  const { leastLoad, history } = draft.settings;
  const seated = { ...seating, blocked: material.blocked, read, pins };
  const whole = { ...rule, leastLoad, history };
  const options = { signal, onProgress };
  const answer = published
    ? await keptReads(whole, seated, pairsIn(published), draft.seed, options)
    : await whoReads(whole, seated, draft.seed, options);
  const basis = answer.pairs.map(({ entryId, judgeId }): [string, string] => [entryId, judgeId]);
  const looked = await lookedAt(answer, basis, draft.settings.anchors);
  return { inputsHash, seating: bare(seating), basis, ...provenBy(answer), ...looked };
}

function provenBy({ proof }: WhoReads) {
  return {
    problem: proof?.problem ?? null,
    result: proof?.result ?? null,
    owed: proof?.owed ?? null,
    words: proof?.words ?? null,
  };
}

/** Extra sheets that join groups of judges, when they are wanted, and what there is to know about all pairs. */
async function lookedAt({ proof }: WhoReads, basis: [string, string][], anchored: boolean) {
  if (!proof) return { anchors: [], inspection: await inspectBasis(null, basis) };
  const { anchors, connectivity, alternates } = await inspect(proof.problem, basis, anchored);
  const joined = anchors.map(([entryId, judgeId]): [string, string] => [entryId, judgeId]);
  return { anchors: joined, inspection: { ...connectivity, alternates } };
}

function bare({ entries, judges }: Rooms<DrawEntry, DrawJudge>) {
  return {
    entries: entries.map(({ entryId, room, listKey }) => ({ entryId, room, listKey })),
    judges: judges.map(({ judgeId, room }) => ({ judgeId, room })),
  };
}
