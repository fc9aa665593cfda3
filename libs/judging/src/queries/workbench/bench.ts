import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type Pair, pairKey } from '../../domain/pair.js';
import { assignmentOf } from '../round-plan.js';
import type { DraftGround } from './draft-ground.js';
import { membersOf } from './draft-members.js';
import type { DraftRow } from './draft-rows.js';
import { draftView } from './draft-view.js';
import { entryViews, judgeViews, type NamedJudge, NAMED_JUDGES } from './workbench-people.js';
import type { WorkbenchView } from './workbench.view.js';

const TODAY = `SELECT entry_id AS "entryId", judge_id AS "judgeId" FROM judging.assignment
  WHERE round_id = $1 AND state = 'active' ORDER BY entry_id, judge_id`;

/** Entries, judges and the draft, in names. */
export async function benchOf(
  reader: Reader,
  roundId: string,
  draft: DraftRow | null,
  ground: DraftGround,
): Promise<Pick<WorkbenchView, 'draft' | 'vacancies' | 'judges' | 'entries'>> {
  const today = await rows<Pair>(reader, TODAY, [roundId]);
  const named = await rows<NamedJudge>(reader, NAMED_JUDGES, [roundId]);
  const members = membersOf(ground.material, draft?.seating ?? null);
  const judges = judgeViews(members, named, today, draft);
  const { owedPrice } = assignmentOf(ground.rule);
  const entries = entryViews({ ...members, owedPrice }, judges, today, draft);
  const vacancies = freeSeats(ground, today);
  return { draft: draft && draftView(draft, ground, members), vacancies, judges, entries };
}

/** Seats whose judge is no longer there, or must keep away from the entry by now. */
function freeSeats({ material: { judges, blocked } }: DraftGround, today: readonly Pair[]): number {
  const there = new Set(judges.map(({ judgeId }) => judgeId));
  return today.filter((pair) => !there.has(pair.judgeId) || blocked.has(pairKey(pair.entryId, pair.judgeId))).length;
}
