import { useTranslation } from 'react-i18next';
import { ConflictList } from '../../features/recusal/conflict-list.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** Who must keep away from what. */
export function ConflictsPage() {
  const { t } = useTranslation('conflicts');
  return (
    <>
      <PageHead title={t('title')} next={t('next')} />
      <InEdition>{(edition) => <ConflictList editionId={edition.id} base={`/organiser/${edition.slug}`} />}</InEdition>
    </>
  );
}
