import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Notice } from '../../ui/notice.js';
import type { SettingsView } from './api/settings.js';
import { EditionSteps } from './edition-steps.js';
import { MilestoneTable } from './milestone-table.js';
import styles from './plan.module.css';
import { PlanFile } from './plan-file.js';
import { PlanReader } from './plan-reader.js';

/** Everything the organisers decided about an edition: to read, and what may still change to change. */
export function Settings({ settings }: { settings: SettingsView }) {
  return (
    <>
      <div className={styles.lock}>
        <Lock settings={settings} />
      </div>
      <MilestoneTable settings={settings} />
      <PlanReader plan={settings.plan} />
      <PlanFile settings={settings} />
      <EditionSteps settings={settings} />
    </>
  );
}

function Lock({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const { rulesLockedAt, state } = settings;
  if (state === 'archived') return <Notice title={t('settings.archived')}>{t('settings.archived-text')}</Notice>;
  return rulesLockedAt ? (
    <Notice tone="warning" title={t('settings.locked', { at: dates.instant(rulesLockedAt) })}>
      {t('settings.locked-text')}
    </Notice>
  ) : (
    <Notice title={t('settings.unlocked')}>{t('settings.unlocked-text')}</Notice>
  );
}
