import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Pair } from '../../domain/pair.js';
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
): Promise<Pick<WorkbenchView, 'draft' | 'judges' | 'entries'>> {
  const today = await rows<Pair>(reader, TODAY, [roundId]);
  const named = await rows<NamedJudge>(reader, NAMED_JUDGES, [roundId]);
  const members = membersOf(ground.material, draft?.seating ?? null);
  const judges = judgeViews(members, named, today, draft);
  const { owedPrice } = assignmentOf(ground.rule);
  const entries = entryViews({ ...members, owedPrice }, judges, today, draft);
  return { draft: draft && draftView(draft, ground, members), judges, entries };
}
