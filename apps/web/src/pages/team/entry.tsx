import { useTranslation } from 'react-i18next';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { NextStep } from '../../features/entry/mine/next-step.js';
import { Overview } from '../../features/entry/mine/overview.js';
import { LinkButton } from '../../ui/button.js';
import { Later } from '../../ui/later.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonScreen } from '../../ui/skeleton.js';
import { EntryAside } from './entry-aside.js';
import { EntryNews } from './entry-news.js';
import { EntryPage } from './entry-page.js';
import { EntryWords } from './entry-words.js';
import styles from './team.module.css';

/** One entry: where it stands, what comes next, what has happened. */
export function EntryHome() {
  const { t } = useTranslation('team');
  return (
    <EntryPage>
      {(entry, plan) => (
        <>
          <PageHead
            title={entry.title}
            up={{ to: '/team', label: t('entries.title') }}
            state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
            next={<NextStep entry={entry} />}
            actions={
              entry.revisionNo > 0 && (
                <>
                  {entry.state === 'admitted' && (
                    <LinkButton to={`/team/entries/${entry.id}/feedback`}>{t('feedback')}</LinkButton>
                  )}
                  <LinkButton to={`/team/entries/${entry.id}/receipt`}>{t('receipt.title')}</LinkButton>
                </>
              )
            }
          />
          <Later meanwhile={<SkeletonScreen />}>
            <EntryNews entry={entry} plan={plan} />
            <div className={styles.columns}>
              <div>
                {entry.can.edit && <Overview plan={plan} entry={entry} />}
                <EntryWords entry={entry} plan={plan} />
              </div>
              <EntryAside entry={entry} plan={plan} />
            </div>
          </Later>
        </>
      )}
    </EntryPage>
  );
}
