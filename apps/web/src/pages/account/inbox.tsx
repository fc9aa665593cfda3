import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Inbox, useShownInbox } from '../../features/notification/inbox.js';
import { Letter } from '../../features/notification/letter.js';
import { PaceChoice } from '../../features/notification/pace-choice.js';
import { homeOf, useSession } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import styles from './account.module.css';
import { SignedIn } from './signed-in.js';

/** One's own messages, and how one is written to. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const session = useSession().data;
  return (
    <SignedIn>
      {() => (
        <div className={styles.page}>
          <PageHead
            title={t('title')}
            actions={<LinkButton to={homeOf(session)}>{t('account:me.workspace')}</LinkButton>}
          />
          <Card>
            <Inbox />
          </Card>
          <Pace />
        </div>
      )}
    </SignedIn>
  );
}

/** How one is written to comes with the messages above it, so that nothing jumps. */
function Pace() {
  const { t } = useTranslation('inbox');
  if (useShownInbox().inbox.isPending) return null;
  return (
    <Card title={t('pace.title')}>
      <PaceChoice />
    </Card>
  );
}

/** One message. */
export function LetterPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn>
      {() => (
        <div className={styles.page}>
          <Letter id={id} />
        </div>
      )}
    </SignedIn>
  );
}
