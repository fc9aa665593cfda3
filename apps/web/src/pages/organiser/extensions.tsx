import { useTranslation } from 'react-i18next';
import { Extensions } from '../../features/entry/deadline/extensions.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** More time for single teams. */
export function ExtensionsPage() {
  const { t } = useTranslation('deadline');
  return (
    <>
      <PageHead title={t('title')} next={t('next')} />
      <InEdition>{(edition) => <Extensions editionId={edition.id} />}</InEdition>
    </>
  );
}
