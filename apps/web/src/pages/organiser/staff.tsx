import { useTranslation } from 'react-i18next';
import { Staff } from '../../features/identity/staff.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** Who works for the edition. */
export function StaffPage() {
  const { t } = useTranslation('organiser');
  return (
    <>
      <PageHead title={t('staff.title')} />
      <InEdition>{(edition) => <Staff editionId={edition.id} />}</InEdition>
    </>
  );
}
