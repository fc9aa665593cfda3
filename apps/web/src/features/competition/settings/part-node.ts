import type { EditionPlan } from '../api/plan.js';
import type { SettingsView } from '../api/settings.js';
import { settleTimeline } from '../timeline/settle-timeline.js';
import { DRAFT_TIMELINE } from '../timeline/timeline-node.js';
import type { Node } from './node.js';
import { settleDivisions } from './settle-divisions.js';
import { PART_NODES } from './specs.js';
import type { Parts } from './working-copy.js';

/** How a part is edited; of a published timeline the words alone. */
export function nodeOf(part: string, { state }: SettingsView): Node | undefined {
  return part === 'timeline' && state === 'draft' ? DRAFT_TIMELINE : PART_NODES[part];
}

/** What follows, for other parts too, from a change of one. */
export function changesOf(part: string, plan: EditionPlan, value: unknown): Parts {
  if (part === 'divisions') return settleDivisions(plan, value as EditionPlan['divisions']);
  return part === 'timeline' ? settleTimeline(plan, value as EditionPlan['timeline']) : { [part]: value };
}
