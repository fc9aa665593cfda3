import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import type { SheetReceipt } from '../api/sheet-record.js';
import { SignedBy } from '../signing/signed-by.js';
import styles from './receipt.module.css';
import { recompute } from './recompute.js';

/** A submitted sheet on paper: what was handed in, when, its hash and its line in the ledger, and whether both still hold. */
export function ReceiptSheet({ receipt }: { receipt: SheetReceipt }) {
  const { t } = useTranslation(['scoring', 'paper']);
  const say = useSay();
  const dates = useDates();
  const own = useMemo(() => recompute(receipt), [receipt]);
  const holds = receipt.holds && own;
  const at = dates.instant(receipt.now);
  return (
    <Card title={t('receipt.of', { number: receipt.number, no: receipt.no })}>
      <Notice tone={holds ? 'success' : 'danger'} title={t(holds ? 'receipt.holds' : 'receipt.broken')}>
        {t(holds ? 'receipt.holds-text' : 'receipt.broken-text', { at })}
      </Notice>
      <Facts>
        <Fact label={t('receipt.edition')}>{say(receipt.edition)}</Fact>
        <Fact label={t('receipt.round')}>{say(receipt.round)}</Fact>
        <Fact label={t('receipt.entry')}>{`${receipt.number} ${receipt.title}`}</Fact>
        <Fact label={t('receipt.judge')}>{receipt.judge}</Fact>
        <Fact
          label={t('receipt.at')}
        >{`${dates.day(receipt.submittedAt)} ${dates.time(receipt.submittedAt, true)}`}</Fact>
        {receipt.marks.map(({ criterion, name, mark }) => (
          <Fact key={criterion} label={say(name)}>
            {t('receipt.points', { mark })}
          </Fact>
        ))}
        <Fact label={t('paper.total')}>
          <b>{t('receipt.points', { mark: receipt.total })}</b>
        </Fact>
        {receipt.paper && (
          <Fact label={t('paper:title')}>{t('paper:sign.receipt-paper', { number: receipt.paper })}</Fact>
        )}
        {receipt.signatures.map((one) => (
          <Fact key={one.side} label={t(`paper:sign.by.${one.side}`)}>
            <SignedBy signature={one} />
          </Fact>
        ))}
        <Fact label={t('receipt.line')}>
          {receipt.line ? t('receipt.line-no', { seq: receipt.line.seq }) : t('receipt.no-line')}
        </Fact>
        <Code label={t('receipt.hash')}>{receipt.hash}</Code>
        <Code label={t('receipt.salt')}>{receipt.salt}</Code>
        {receipt.line && <Code label={t('receipt.leaf')}>{receipt.line.leaf}</Code>}
      </Facts>
      <details className={styles.more}>
        <summary>{t('receipt.sealed')}</summary>
        <p>{t('receipt.sealed-text')}</p>
        <code className={styles.code}>{receipt.sealed}</code>
        <code className={styles.code}>{receipt.line?.body}</code>
      </details>
      <p data-print="no">
        <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
      </p>
    </Card>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    <Fact label={label}>
      <code className={styles.code}>{children}</code>
    </Fact>
  );
}
