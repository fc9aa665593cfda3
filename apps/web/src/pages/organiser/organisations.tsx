import { useTranslation } from 'react-i18next';
import { Register } from '../../features/identity/register/register.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The register of organisations. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  return (
    <>
      <PageHead title={t('title')} next={t('next')} />
      <InEdition>{(edition) => <Register editionId={edition.id} />}</InEdition>
    </>
  );
}
