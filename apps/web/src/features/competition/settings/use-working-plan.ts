import { useSyncExternalStore } from 'react';
import type { EditionPlan } from '../api/plan.js';
import type { SettingsView } from '../api/settings.js';
import { type Parts, type WorkingCopy, workingCopyOf } from './working-copy.js';

/** The plan as it would stand if everything unsaved were saved, and the copy to change it in. */
export interface WorkingPlan {
  copy: WorkingCopy;
  plan: EditionPlan;
  /** Parts with unsaved changes. */
  changed: string[];
  parts: Parts;
  /** The version in which each changed part was first touched. */
  seen: Record<string, number>;
}

export function useWorkingPlan(settings: SettingsView): WorkingPlan {
  const copy = workingCopyOf(settings.id);
  const { parts, seen } = useSyncExternalStore(copy.subscribe, copy.kept);
  const plan = { ...settings.plan, ...parts };
  return { copy, plan, changed: Object.keys(parts), parts, seen };
}
