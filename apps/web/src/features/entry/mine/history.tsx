import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Loaded } from '../../../ui/loaded.js';
import { useMyHistory } from '../api/my-history.js';
import { RevisionLink } from '../revision/revision-link.js';
import styles from './mine.module.css';

/** Always beside the submit it belongs to. */
const FROZEN = 'entry.revision-frozen';

/** What has happened to the entry, the newest first. */
export function History({ entryId }: { entryId: string }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  return (
    <Loaded query={useMyHistory(entryId)}>
      {({ items }) => (
        <ol className={styles.history}>
          {items
            .filter(({ kind }) => kind !== FROZEN)
            .toReversed()
            .map((line, index) => (
              <li key={`${line.at} ${line.kind} ${index}`}>
                <p>
                  {t([`history.${line.kind.replace('entry.', '')}`, 'history.other'], {
                    no: line.details['revision'],
                    kind: line.details['kind'],
                  })}{' '}
                  <RevisionLink line={line} />
                </p>
                <p className={styles.when}>{dates.instant(line.at)}</p>
              </li>
            ))}
        </ol>
      )}
    </Loaded>
  );
}
