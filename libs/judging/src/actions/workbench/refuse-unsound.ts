import { found, refuse } from '#kernel';
import { faultsOf } from '../../domain/workbench/draft-faults.js';
import { pairsOf } from '../../domain/workbench/draft-parts.js';
import type { DraftGround } from '../../queries/workbench/draft-ground.js';
import { hardRuleOf, membersOf } from '../../queries/workbench/draft-members.js';
import type { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';

/** Nothing is put in force that was worked out for another list, panel or set of conflicts, or that breaks a hard rule. */
export function refuseUnsound(draft: AssignmentDraftEntity, { material, rule, inputsHash }: DraftGround): void {
  if (inputsHash !== draft.inputsHash) refuse('conflict', 'draft-overtaken');
  const members = membersOf(material, found(draft.seating));
  const faults = faultsOf(hardRuleOf(rule), members, pairsOf(draft));
  if (faults.length > 0) refuse('conflict', 'draft-unsound', { count: faults.length, faults: faults.slice(0, 50) });
}
