import { useEffect, useMemo, useState } from 'react';
import type { EditionPlan } from '../api/plan.js';
import { type PlanPreview, usePlanPreview } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { useWorkingPlan } from './use-working-plan.js';

const PAUSE = 600;

/** The plan in work as the server sees it: differences, faults, the rule against it; undefined while nothing changed. */
export interface LiveCheck {
  plan: EditionPlan;
  preview: PlanPreview | undefined;
  faults: PlanPreview['faults'];
  checking: boolean;
}

/** Has the server look at the unsaved parts whenever their writer pauses; at those of `always` before they change too. */
export function useLiveCheck(settings: SettingsView, always: readonly (keyof EditionPlan)[] = []): LiveCheck {
  const { plan, parts: unsaved } = useWorkingPlan(settings);
  const parts = { ...Object.fromEntries(always.map((part) => [part, plan[part]])), ...unsaved };
  const now = Object.keys(parts).length === 0 ? null : JSON.stringify(parts);
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), now === null ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  const query = usePlanPreview(settings.id, settings.version, settled);
  const preview = now === null ? undefined : query.data;
  const faults = useMemo(() => preview?.faults ?? [], [preview]);
  return { plan, preview, faults, checking: now !== settled || query.isFetching };
}
