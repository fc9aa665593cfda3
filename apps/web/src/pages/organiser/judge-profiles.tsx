import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProfileList } from '../../features/judging/pool/profile-list.js';
import { JudgeProfile } from '../../features/judging/pool/profile-page.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The competition's pool of judges, beyond this edition. */
export function JudgeProfiles() {
  const { t } = useTranslation('pool');
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead
            title={t('page')}
            up={{ to: `${base}/judges`, label: t('organiser:judges.title') }}
            next={t('lead')}
          />
          <ProfileList editionId={edition.id} base={base} />
        </>
      )}
    </InEdition>
  );
}

/** One judge of the pool. */
export function JudgeProfilePage() {
  const { t } = useTranslation('pool');
  const { id = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead title={t('one')} up={{ to: `${base}/judges/pool`, label: t('page') }} />
          <JudgeProfile editionId={edition.id} id={id} />
        </>
      )}
    </InEdition>
  );
}
