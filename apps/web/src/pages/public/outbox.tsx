import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Message } from '../../features/notification/message.js';
import { Outbox } from '../../features/notification/outbox.js';
import { Sheet } from '../../ui/sheet.js';
import styles from './outbox.module.css';

/** The mail a demonstration wrote. */
export function OutboxPage() {
  const { t } = useTranslation('account');
  return (
    <Sheet title={t('outbox.title')} lead={t('outbox.lead')}>
      <Outbox />
    </Sheet>
  );
}

/** One message of it. */
export function MessagePage() {
  return (
    <div className={styles.page}>
      <Message id={useParams()['id'] ?? ''} />
    </div>
  );
}
