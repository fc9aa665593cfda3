import { useTranslation } from 'react-i18next';
import { useSettings } from '../../features/competition/api/settings.js';
import { Settings } from '../../features/competition/settings.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What the organisers decided about the edition. */
export function SettingsPage() {
  const { t } = useTranslation('organiser');
  return (
    <>
      <PageHead title={t('settings.title')} />
      <InEdition>{(edition) => <Loading editionId={edition.id} />}</InEdition>
    </>
  );
}

function Loading({ editionId }: { editionId: string }) {
  return <Loaded query={useSettings(editionId)}>{(settings) => <Settings settings={settings} />}</Loaded>;
}
