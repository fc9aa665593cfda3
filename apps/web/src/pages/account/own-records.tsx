import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnRecords } from '../../features/identity/api/own-records.js';
import { CloseAccount } from '../../features/identity/close-account.js';
import { OwnRecords } from '../../features/identity/own-records.js';
import { useRenewSession } from '../../lib/session.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { CorrectCard } from './correct-card.js';
import { SignedIn } from './signed-in.js';

/** What is kept about one: to see, take away, correct, delete. */
export function OwnRecordsPage() {
  const { t } = useTranslation('inbox');
  const renew = useRenewSession();
  const [closed, setClosed] = useState(false);
  const close = () => {
    setClosed(true);
    void renew();
  };
  if (closed) {
    return (
      <EmptyState icon="check" title={t('mine.deleted')}>
        {t('mine.deleted-hint')}
      </EmptyState>
    );
  }
  return (
    <SignedIn>
      {() => (
        <div className={styles.page}>
          <PageHead
            title={t('mine.title')}
            up={{ to: '/account', label: t('account:me.title') }}
            next={t('mine.hint')}
          />
          <Card title={t('mine.kept')}>
            <OwnRecords />
          </Card>
          <Rest close={close} />
        </div>
      )}
    </SignedIn>
  );
}

/** What stands below the records comes with them, so that nothing jumps. */
function Rest({ close }: { close: () => void }) {
  const { t } = useTranslation('inbox');
  if (useOwnRecords().isPending) return null;
  return (
    <>
      <CorrectCard />
      <Card title={t('mine.delete')}>
        <CloseAccount done={close} />
      </Card>
    </>
  );
}
