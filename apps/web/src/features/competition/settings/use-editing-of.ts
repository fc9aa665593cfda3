import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionPlan } from '../api/plan.js';
import type { DatesPreview } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { leaningOn } from '../timeline/leaning.js';
import type { Editing } from './editor-context.js';
import { type Fault, faultText } from './fault-text.js';
import { isReadOnly } from './lock-notice.js';
import { asBag, asList, asText } from './node.js';
import { NodeEditor } from './node-editor.js';

/** What the editors of these parts share: the plan in work, its faults, and what may not change. */
export function useEditingOf(
  settings: SettingsView,
  parts: readonly string[],
  plan: EditionPlan,
  faults: readonly Fault[],
  dates: DatesPreview | null | undefined,
): Editing {
  const { t } = useTranslation('settings');
  const readOnly = isReadOnly(settings, parts);
  return useMemo(() => {
    const used = codesInUse(settings);
    return {
      ...{ plan, readOnly, Editor: NodeEditor },
      faultAt: (path) => {
        const fault = faults.find((one) => one.path === path);
        return fault && faultText(t, fault);
      },
      faultsIn: (path) => faults.filter((one) => one.path === path || one.path.startsWith(`${path}.`)).length,
      mustStay: (path, code) => used.has(`${path}.${code}`),
      leaning: (path, code) => (path === 'timeline' ? leaningOn(plan, code) : []),
      timeline: {
        firstDay: plan.firstDay ?? settings.firstDay,
        ...{ inForce: settings.firstDay, kept: settings.plan.firstDay, stages: dates?.stages ?? [] },
      },
      inUse: (path, code) => used.has(`${path.replace(/^form\.sections\.\d+\.fields$/, 'form')}.${code}`),
    };
  }, [settings, plan, faults, t, readOnly, dates]);
}

/** Codes that are published, as `tracks.01`, `form.oneLiner`: other records may name them. */
function codesInUse({ plan, state }: SettingsView): Set<string> {
  if (state === 'draft') return new Set();
  const lists = ['tracks', 'divisions', 'rounds', 'documents', 'consents'] as const;
  const codes = lists.flatMap((list) => asList(plan[list]).map((one) => `${list}.${asText(asBag(one)['code'])}`));
  const questions = plan.form.sections.flatMap(({ fields }) => fields.map(({ key }) => `form.${key}`));
  return new Set([...codes, ...questions]);
}
