import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import type { Receipt } from '../api/submission.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { FrozenSummary } from './frozen-summary.js';
import type { EntryPlan } from './plan.js';
import styles from './receipt.module.css';

/** The proof that an entry was handed in: its number, when, and the hash of what was frozen. */
export function ReceiptSheet({ plan, receipt, edition }: { plan: EntryPlan; receipt: Receipt; edition: string }) {
  const { t } = useTranslation(['team', 'papers', 'revisions']);
  const dates = useDates();
  return (
    <article className={styles.receipt}>
      <header className={styles.head}>
        <span className={styles.seal} aria-hidden="true">
          <Icon name="check" size={28} />
        </span>
        <div>
          <p className={styles.edition}>{edition}</p>
          <h2>{t('receipt.heading')}</h2>
        </div>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>{t('receipt.number')}</dt>
          <dd className={styles.number}>{receipt.number}</dd>
        </div>
        <div>
          <dt>{t('receipt.receipt-number')}</dt>
          <dd className={styles.number}>{receipt.receiptNumber}</dd>
        </div>
        <div>
          <dt>{t('receipt.at')}</dt>
          <dd>
            {dates.day(receipt.submittedAt)} {dates.time(receipt.submittedAt, true)}
          </dd>
        </div>
        <div>
          <dt>{t('receipt.revision')}</dt>
          <dd>{t('receipt.revision-no', { no: receipt.revision })}</dd>
        </div>
      </dl>
      <FrozenSummary plan={plan} entry={receipt} more={[{ label: t('receipt.by'), value: receipt.leadName }]} />
      <div className={styles.hash}>
        <p>{t('receipt.hash')}</p>
        <code>{receipt.contentHash}</code>
        <p>{t('receipt.hash-hint')}</p>
      </div>
      <div className={styles.actions} data-print="no">
        <PaperButton path={`/entries/${receipt.entryId}/receipt/pdf`} look="primary" label={t('papers:receipt.save')} />
        <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
        <LinkButton look="text" to={`/team/entries/${receipt.entryId}/revisions/${receipt.revision}`}>
          {t('revisions:lines.read')}
        </LinkButton>
        <LinkButton
          look="text"
          to={`/receipts?number=${encodeURIComponent(receipt.receiptNumber)}&hash=${receipt.contentHash}`}
        >
          {t('receipt.verify')}
        </LinkButton>
      </div>
    </article>
  );
}
