import { useTranslation } from 'react-i18next';
import { OwnJudgeProfile } from '../../features/judging/pool/profile-page.js';
import { PageHead } from '../../ui/page-head.js';

/** What the competition remembers of the judge, for them to correct. */
export function OwnProfilePage() {
  const { t } = useTranslation('pool');
  return (
    <>
      <PageHead title={t('mine')} next={t('mine-lead')} />
      <OwnJudgeProfile />
    </>
  );
}
