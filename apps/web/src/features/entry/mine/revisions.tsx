import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { Loaded } from '../../../ui/loaded.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { MyEntry } from '../api/my-entry.js';
import { useRevisions } from '../api/revisions.js';
import styles from './mine.module.css';

/** Every submit with its time, receipt and hash; the newest is the one that counts, whatever the draft says since. */
export function Revisions({ entry }: { entry: Pick<MyEntry, 'id' | 'changedSinceSubmit'> }) {
  const { t } = useTranslation(['team', 'revisions']);
  const dates = useDates();
  return (
    <Loaded query={useRevisions(entry.id)}>
      {({ items }) => (
        <ol className={styles.lines}>
          {items.map((line, index) => (
            <li key={line.id}>
              <p className={styles.line}>
                <b>{t('receipt.revision-no', { no: line.no })}</b>
                {index === 0 && <StateTag tone="success">{t('receipt.valid')}</StateTag>}
                {index === 0 && <Link to={`/team/entries/${entry.id}/receipt`}>{t('receipt.title')}</Link>}
              </p>
              {index === 0 && entry.changedSinceSubmit && <p>{t('receipt.changed-since', { no: line.no })}</p>}
              <p className={styles.when}>
                {dates.day(line.frozenAt)} {dates.time(line.frozenAt, true)} ·{' '}
                {t('receipt.number-of', { number: line.receiptNumber })} · SHA-256{' '}
                <code>{line.contentHash.slice(0, 16)}…</code>
              </p>
              <p className={styles.ways}>
                <Link to={`revisions/${line.no}`} aria-label={t('revisions:lines.of', { no: line.no })}>
                  {t('revisions:lines.read')}
                </Link>
                {line.no > 1 && (
                  <Link
                    to={`changes?from=${line.no - 1}&to=${line.no}`}
                    aria-label={t('revisions:lines.compare-of', { no: line.no })}
                  >
                    {t('revisions:lines.compare')}
                  </Link>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
