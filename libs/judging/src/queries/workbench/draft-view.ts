import { changesOf, pairsOf } from '../../domain/workbench/draft-parts.js';
import { faultsOf } from '../../domain/workbench/draft-faults.js';
import type { AssignmentOutcomeView } from '../round.view.js';
import type { DraftGround } from './draft-ground.js';
import { hardRuleOf, type SeatedMembers } from './draft-members.js';
import type { DraftRow } from './draft-rows.js';
import type { AssignmentDraftView, ChangeBatchView } from './workbench.view.js';

/** A draft as people look at it, held against entries, panel and conflicts as they are now. */
export function draftView(
  draft: DraftRow,
  { rule, inputsHash }: DraftGround,
  members: SeatedMembers,
): AssignmentDraftView {
  const { id, state, settings, seed, begunAt, begunByName, endedAt, progress, refusal, inspection } = draft;
  const pairs = state === 'ready' ? pairsOf(draft) : [];
  const faults = state === 'ready' ? faultsOf(hardRuleOf(rule), members, pairs) : [];
  return {
    ...{ id, state, settings, seed, begunAt, begunByName, endedAt, progress, refusal, inputsHash: draft.inputsHash },
    overtaken: state === 'ready' && draft.inputsHash !== inputsHash,
    outcome: outcomeOf(draft, members),
    ...{ lambda2: inspection?.lambda2 ?? null, components: inspection?.components ?? null },
    ...{ pairs: pairs.length, conflictsKnown: members.blocked.size, faults },
    violations: faults.filter(({ code }) => code === 'conflict').length,
    ...{ anchors: draft.anchors.length, changes: batchesOf(draft) },
  };
}

function outcomeOf({ outcome }: DraftRow, { entries }: SeatedMembers): AssignmentOutcomeView | null {
  if (!outcome) return null;
  const { worst } = outcome;
  const entry = entries.find(({ entryId }) => entryId === worst?.id);
  const named = worst && {
    entryId: worst.id,
    number: entry?.number ?? '',
    title: entry?.title ?? '',
    affinity: worst.affinity,
  };
  return { ...outcome, worst: named };
}

function batchesOf({ changes, authorNames }: DraftRow): ChangeBatchView[] {
  return changes.map((batch) => {
    const byName = authorNames[batch.byId] ?? '';
    return { at: batch.at, byName, count: changesOf({ changes: [batch] }).length };
  });
}
