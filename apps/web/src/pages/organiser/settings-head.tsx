import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../ui/page-head.js';

/** The head of one page of the settings, with the way back to all of them. */
export function SettingsHead({ page }: { page: string }) {
  const { t } = useTranslation('settings');
  const { slug = '' } = useParams();
  return <PageHead title={t(`pages.${page}.title`)} up={{ to: `/organiser/${slug}/settings`, label: t('title') }} />;
}
