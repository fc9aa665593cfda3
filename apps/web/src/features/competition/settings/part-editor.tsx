import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import type { EditionPlan } from '../api/plan.js';
import type { SettingsView } from '../api/settings.js';
import styles from './page.module.css';
import { type Editing, EditingContext } from './editor-context.js';
import { FaultList } from './fault-list.js';
import { type Fault, faultText } from './fault-text.js';
import { LockNotice, lockOf } from './lock-notice.js';
import { asBag, asList, asText } from './node.js';
import { NodeEditor } from './node-editor.js';
import { PART_PAGES, type PartPage } from './pages.js';
import { SaveBar } from './save-bar.js';
import { settleDivisions } from './settle-divisions.js';
import { PART_NODES } from './specs.js';
import { useLiveCheck } from './use-live-check.js';
import { useWords } from './use-words.js';
import { useWorkingPlan } from './use-working-plan.js';

interface PartEditorProps {
  settings: SettingsView;
  page: PartPage;
  /** What people will see of it, drawn from the plan as it is being edited. */
  preview: (plan: EditionPlan) => ReactNode;
  /** The preview stands beside the editor where there is room. */
  beside?: boolean;
}

/** One page of the settings: what may change, the editors of its parts, what people will see, and saving. */
export function PartEditor({ settings, page, preview, beside = false }: PartEditorProps) {
  const { t } = useTranslation('settings');
  const parts: readonly string[] = PART_PAGES[page];
  const { copy, plan, parts: unsaved } = useWorkingPlan(settings);
  const live = useLiveCheck(settings.id, settings.version, unsaved);
  const faults = useMemo(() => live.preview?.faults ?? [], [live.preview]);
  const editing = useEditingOf(settings, parts, plan, faults);
  const { label, hint } = useWords();
  const change = (part: string, value: unknown) => {
    const changes = part === 'divisions' ? settleDivisions(plan, value as EditionPlan['divisions']) : { [part]: value };
    copy.set(changes, settings, part);
  };
  return (
    <>
      <LockNotice settings={settings} parts={parts} />
      <FaultList faults={faults} here={parts} refusal={live.preview?.refusal ?? null} slug={settings.slug} />
      <div className={beside ? styles.beside : styles.below}>
        <EditingContext value={editing}>
          <div>
            {parts.map((part) => {
              const node = PART_NODES[part];
              return (
                node && (
                  <Card key={part} title={label('part', part)}>
                    <NodeEditor
                      node={node}
                      label={label('part', part)}
                      hint={hint('part', part)}
                      value={plan[part as keyof EditionPlan]}
                      path={part}
                      within={{}}
                      onChange={(value) => change(part, value)}
                    />
                  </Card>
                )
              );
            })}
          </div>
        </EditingContext>
        <Preview title={t('preview')}>{preview(plan)}</Preview>
      </div>
      <SaveBar settings={settings} page={page} live={live} readOnly={editing.readOnly} />
    </>
  );
}

function useEditingOf(
  settings: SettingsView,
  parts: readonly string[],
  plan: EditionPlan,
  faults: readonly Fault[],
): Editing {
  const { t } = useTranslation('settings');
  const locked = parts.every((part) => ['rules-locked', 'archived'].includes(lockOf(settings, part)));
  const readOnly = locked || !settings.can.changePlan;
  return useMemo(() => {
    const used = codesInUse(settings);
    return {
      ...{ plan, readOnly, Editor: NodeEditor },
      faultAt: (path) => {
        const fault = faults.find((one) => one.path === path);
        return fault && faultText(t, fault);
      },
      faultsIn: (path) => faults.filter((one) => one.path === path || one.path.startsWith(`${path}.`)).length,
      inUse: (path, code) => used.has(`${path.replace(/^form\.sections\.\d+\.fields$/, 'form')}.${code}`),
    };
  }, [settings, plan, faults, t, readOnly]);
}

/** Codes that are published, as `tracks.01`, `form.oneLiner`: other records may name them. */
function codesInUse({ plan, state }: SettingsView): Set<string> {
  if (state === 'draft') return new Set();
  const lists = ['tracks', 'divisions', 'rounds', 'documents', 'consents'] as const;
  const codes = lists.flatMap((list) => asList(plan[list]).map((one) => `${list}.${asText(asBag(one)['code'])}`));
  const questions = plan.form.sections.flatMap(({ fields }) => fields.map(({ key }) => `form.${key}`));
  return new Set([...codes, ...questions]);
}

function Preview({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <section className={styles.preview} aria-label={title}>
      <button type="button" className={styles.previewHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && <div className={styles.previewBody}>{children}</div>}
    </section>
  );
}
