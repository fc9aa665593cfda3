import { useTranslation } from 'react-i18next';
import { usePlan } from '../../features/competition/api/plan.js';
import { JudgePool } from '../../features/judging/judge-pool.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The pool of judges. */
export function Judges() {
  const { t } = useTranslation('organiser');
  return (
    <>
      <InEdition>
        {(edition, base) => (
          <>
            <PageHead
              title={t('judges.title')}
              actions={<LinkButton to={`${base}/judges/pool`}>{t('pool:page')}</LinkButton>}
            />
            <Pool editionId={edition.id} />
          </>
        )}
      </InEdition>
    </>
  );
}

function Pool({ editionId }: { editionId: string }) {
  return <Loaded query={usePlan(editionId)}>{({ plan }) => <JudgePool editionId={editionId} plan={plan} />}</Loaded>;
}
