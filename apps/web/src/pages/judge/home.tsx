import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMyEditions } from '../../features/competition/use-edition.js';
import { DeviceLines } from '../../features/judging/offline/device-lines.js';
import { StuckSheets } from '../../features/judging/offline/stuck-sheet.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EditionToday } from './edition-today.js';
import styles from './judge.module.css';

/** What a judge has to read, edition by edition. */
export function JudgeHome() {
  const { t } = useTranslation('judge');
  const [params] = useSearchParams();
  const word = ['recused', 'gone'].find((one) => params.has(one));
  return (
    <>
      <PageHead title={t('home.title')} />
      <DeviceLines />
      <StuckSheets />
      {word && (
        <div className={styles.notice}>
          <Notice tone={word === 'recused' ? 'success' : 'info'}>{t(`home.${word}`)}</Notice>
        </div>
      )}
      <Loaded query={useMyEditions(['judge', 'panel-chair'])}>
        {(editions) =>
          editions.length === 0 ? (
            <EmptyState icon="mail" title={t('home.none')}>
              {t('home.none-hint')}
            </EmptyState>
          ) : (
            editions.map((edition) => <EditionToday key={edition.id} editionId={edition.id} name={edition.name} />)
          )
        }
      </Loaded>
    </>
  );
}
