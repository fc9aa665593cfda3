import { useTranslation } from 'react-i18next';
import { Soft } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { BatchLine, BatchOrder, BatchResult } from '../api/queue.js';
import styles from './queue.module.css';

/** What would become, or became, of each entry: those passed over first, with the reason. */
export function BatchLines({ result, action }: { result: BatchResult; action: BatchOrder['action'] }) {
  const { t } = useTranslation('review');
  const { items, done } = result;
  const sorted = items.toSorted((a, b) => Number(b.outcome === 'skipped') - Number(a.outcome === 'skipped'));
  return (
    <>
      <Soft>{t('batch.summary', { count: done, skipped: items.length - done })}</Soft>
      <ul className={styles.batch} tabIndex={0} aria-label={t('batch.lines')}>
        {sorted.map((line) => (
          <li key={line.entryId}>
            <span>
              {line.number} {line.title}
              {action === 'return' && line.failed > 0 && <Soft>{t('batch.failed', { count: line.failed })}</Soft>}
            </span>
            <Outcome line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ line }: { line: BatchLine }) {
  const { t } = useTranslation('review');
  if (line.outcome === 'skipped')
    return <StateTag tone="warning">{t(`batch.skip.${line.skip ?? 'refused'}`)}</StateTag>;
  if (line.reviewerName) return <StateTag tone="brand">{line.reviewerName}</StateTag>;
  return <StateTag tone="success">{t(`batch.outcome.${line.outcome}`)}</StateTag>;
}
