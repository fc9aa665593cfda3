import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { serverNow } from '../../../lib/clock.js';
import { Button } from '../../../ui/button.js';
import { SaveState, type Saving } from '../../../ui/save-state.js';
import type { SettingsView } from '../api/settings.js';
import styles from './save.module.css';
import { isReadOnly } from './lock-notice.js';
import { PART_PAGES, type PartPage } from './pages.js';
import { SaveDialog } from './save-dialog.js';
import type { LiveCheck } from './use-live-check.js';
import { useWords } from './use-words.js';
import { useWorkingPlan } from './use-working-plan.js';

interface SaveBarProps {
  settings: SettingsView;
  page: PartPage;
  live: LiveCheck;
}

/** What is not saved yet, and what can be done about it; it stays in sight at the foot of the page. */
export function SaveBar({ settings, page, live }: SaveBarProps) {
  const { t } = useTranslation('settings');
  const { label } = useWords();
  const dates = useDates();
  const { copy, changed } = useWorkingPlan(settings);
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState<{ at: Date; version: number } | null>(null);
  const parts: readonly string[] = PART_PAGES[page];
  const here = changed.filter((part) => parts.includes(part));
  const idle = changed.length === 0 && !saved && !copy.can('undo', parts) && !copy.can('redo', parts);
  if (idle || (isReadOnly(settings, parts) && changed.length === 0)) return null;
  const saving: Saving =
    changed.length > 0 ? { kind: 'dirty' } : saved ? { kind: 'saved', at: saved.at } : { kind: 'idle' };
  const wrong = (live.preview?.faults.length ?? 0) > 0 || live.preview?.refusal != null;
  return (
    <div className={styles.bar} role="region" aria-label={t('saving')}>
      <div className={styles.barState}>
        <SaveState state={saving} />
        {changed.length > 0 ? (
          <p className={styles.barParts}>
            {changed.map((part) => label('part', part)).join(t('comma'))} ·{' '}
            {t(live.checking ? 'checking' : wrong ? 'check-wrong' : 'check-fine')}
          </p>
        ) : (
          saved && (
            <p className={styles.barParts}>{t('saved-as', { version: saved.version, at: dates.time(saved.at) })}</p>
          )
        )}
      </div>
      <div className={styles.barTools}>
        <Button disabled={!copy.can('undo', parts)} onClick={() => copy.undo(parts, settings)}>
          {t('undo')}
        </Button>
        <Button disabled={!copy.can('redo', parts)} onClick={() => copy.redo(parts, settings)}>
          {t('redo')}
        </Button>
        <Button disabled={here.length === 0} onClick={() => copy.drop(here)}>
          {t('give-up')}
        </Button>
        <Button look="primary" disabled={changed.length === 0} onClick={() => setAsking(true)}>
          {t('save')}
        </Button>
      </div>
      {asking && (
        <SaveDialog
          settings={settings}
          here={here.length > 0 ? here : changed}
          onClose={() => setAsking(false)}
          onSaved={(version) => {
            setSaved({ at: serverNow(), version });
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
