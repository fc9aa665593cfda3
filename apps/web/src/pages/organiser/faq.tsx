import { useTranslation } from 'react-i18next';
import { PartEditor } from '../../features/competition/settings/part-editor.js';
import { PartPreview } from '../../features/competition/settings/previews.js';
import { PageHead } from '../../ui/page-head.js';
import { WithSettings } from './with-settings.js';

/** The questions and answers of the public page, kept by whoever hears the questions. */
export function FaqPage() {
  const { t } = useTranslation('settings');
  return (
    <>
      <PageHead title={t('pages.faq.title')} next={t('faq-hint')} />
      <WithSettings>
        {(settings) => (
          <PartEditor
            settings={settings}
            page="faq"
            preview={(plan) => <PartPreview page="faq" settings={settings} plan={plan} />}
          />
        )}
      </WithSettings>
    </>
  );
}
