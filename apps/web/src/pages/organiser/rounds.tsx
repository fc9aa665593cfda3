import { useTranslation } from 'react-i18next';
import { RoundList } from '../../features/judging/round-list.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The rounds of the edition. */
export function Rounds() {
  const { t } = useTranslation('organiser');
  return (
    <>
      <PageHead title={t('rounds.title')} />
      <InEdition>{(edition, base) => <RoundList editionId={edition.id} base={`${base}/rounds`} />}</InEdition>
    </>
  );
}
