import { useTranslation } from 'react-i18next';
import { useMyEditions } from '../../features/competition/use-edition.js';
import { MyAssignments } from '../../features/judging/my-assignments.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** What a judge has to read, edition by edition. */
export function JudgeHome() {
  const { t } = useTranslation('judge');
  return (
    <>
      <PageHead title={t('home.title')} />
      <Loaded query={useMyEditions(['judge', 'panel-chair'])}>
        {(editions) =>
          editions.length === 0 ? (
            <EmptyState icon="mail" title={t('home.none')}>
              {t('home.none-hint')}
            </EmptyState>
          ) : (
            editions.map((edition) => <MyAssignments key={edition.id} editionId={edition.id} name={edition.name} />)
          )
        }
      </Loaded>
    </>
  );
}
