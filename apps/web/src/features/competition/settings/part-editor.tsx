import type { ReactNode } from 'react';
import type { EditionPlan } from '../api/plan.js';
import type { DatesPreview } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { FaultList } from './fault-list.js';
import { LockNotice } from './lock-notice.js';
import styles from './page.module.css';
import { PART_PAGES, type PartPage } from './pages.js';
import { PartCards } from './part-cards.js';
import { PreviewFrame } from './preview-frame.js';
import { SaveBar } from './save-bar.js';
import { useLiveCheck } from './use-live-check.js';

type Drawn = (plan: EditionPlan, dates: DatesPreview | null | undefined) => ReactNode;

interface PartEditorProps {
  settings: SettingsView;
  page: PartPage;
  /** What people will see of it, drawn from the plan as it is being edited; null: nothing of it can be seen yet. */
  preview: Drawn;
  /** Drawn below the editors from the same. */
  below?: Drawn;
  /** The preview stands beside the editor where there is room. */
  beside?: boolean;
}

/** One page of the settings: what may change, the editors of its parts, what people will see, and saving. */
export function PartEditor({ settings, page, preview, below, beside = false }: PartEditorProps) {
  const draft = settings.state === 'draft';
  // Once published, the first day is nothing to edit any more.
  const parts = (PART_PAGES[page] as readonly string[]).filter((part) => draft || part !== 'firstDay');
  const live = useLiveCheck(settings, draft && page === 'timeline' ? ['timeline'] : []);
  const { plan, faults } = live;
  const dates = live.preview?.dates;
  const drawn = preview(plan, dates);
  return (
    <>
      <LockNotice settings={settings} parts={parts} />
      <FaultList faults={faults} here={parts} refusal={live.preview?.refusal ?? null} slug={settings.slug} />
      <div className={beside ? styles.beside : styles.below}>
        <PartCards settings={settings} parts={parts} faults={faults} dates={dates} />
        {below?.(plan, dates)}
        {drawn && <PreviewFrame>{drawn}</PreviewFrame>}
      </div>
      <SaveBar settings={settings} page={page} live={live} />
    </>
  );
}
