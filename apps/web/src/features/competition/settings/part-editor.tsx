import type { ReactNode } from 'react';
import type { EditionPlan } from '../api/plan.js';
import type { SettingsView } from '../api/settings.js';
import { FaultList } from './fault-list.js';
import { LockNotice } from './lock-notice.js';
import styles from './page.module.css';
import { PART_PAGES, type PartPage } from './pages.js';
import { PartCards } from './part-cards.js';
import { PreviewFrame } from './preview-frame.js';
import { SaveBar } from './save-bar.js';
import { useLiveCheck } from './use-live-check.js';

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
  const parts: readonly string[] = PART_PAGES[page];
  const live = useLiveCheck(settings);
  const { plan, faults } = live;
  return (
    <>
      <LockNotice settings={settings} parts={parts} />
      <FaultList faults={faults} here={parts} refusal={live.preview?.refusal ?? null} slug={settings.slug} />
      <div className={beside ? styles.beside : styles.below}>
        <PartCards settings={settings} parts={parts} faults={faults} />
        <PreviewFrame>{preview(plan)}</PreviewFrame>
      </div>
      <SaveBar settings={settings} page={page} live={live} />
    </>
  );
}
