import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRevisions } from '../api/revisions.js';
import styles from './mine.module.css';

/** Every submit with its time and hash; the newest is the one that counts. */
export function Revisions({ entryId }: { entryId: string }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  return (
    <Loaded query={useRevisions(entryId)}>
      {({ items }) => (
        <ol className={styles.lines}>
          {items.map((line, index) => (
            <li key={line.id}>
              <p className={styles.line}>
                <b>{t('receipt.revision-no', { no: line.no })}</b>
                {index === 0 && <Link to={`/team/entries/${entryId}/receipt`}>{t('receipt.title')}</Link>}
              </p>
              <p className={styles.when}>
                {dates.day(line.frozenAt)} {dates.time(line.frozenAt, true)} · SHA-256{' '}
                <code>{line.contentHash.slice(0, 16)}…</code>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
