import { useTranslation } from 'react-i18next';
import { SettingsIndex } from '../../features/competition/settings/settings-index.js';
import { PageHead } from '../../ui/page-head.js';
import { WithSettings } from './with-settings.js';

/** What the organisers decide about the edition, all of it at a glance. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <>
      <PageHead title={t('title')} />
      <WithSettings>{(settings) => <SettingsIndex settings={settings} />}</WithSettings>
    </>
  );
}
