import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { type MessageView, useMessage } from './api/message.js';
import { Linked } from './linked.js';
import styles from './message.module.css';

/** One message as its reader gets it. */
export function Message({ id }: { id: string }) {
  return <Loaded query={useMessage(id)}>{(message) => <Letter message={message} />}</Loaded>;
}

function Letter({ message }: { message: MessageView }) {
  const { t } = useTranslation('account');
  const dates = useDates();
  return (
    <>
      <PageHead title={message.subject} up={{ to: '/outbox', label: t('outbox.title') }} />
      <dl className={styles.facts}>
        <dt>{t('outbox.to')}</dt>
        <dd>{message.to}</dd>
        <dt>{t('outbox.at')}</dt>
        <dd>{dates.instant(message.createdAt)}</dd>
      </dl>
      <div className={styles.body} lang={message.locale}>
        <Linked text={message.body} />
      </div>
    </>
  );
}
