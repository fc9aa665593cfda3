import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { type MyHistoryLine, useMyHistory } from '../api/my-history.js';
import { RevisionLink } from '../revision/revision-link.js';
import styles from './mine.module.css';

/** Always beside the submit it belongs to. */
const FROZEN = 'entry.revision-frozen';
const SHOWN = 8;

/** What has happened to the entry, the newest first; the older lines on request. */
export function History({ entryId }: { entryId: string }) {
  const { t } = useTranslation('team');
  const [whole, setWhole] = useState(false);
  return (
    <Loaded query={useMyHistory(entryId)}>
      {({ items }) => {
        const lines = items.filter(({ kind }) => kind !== FROZEN).toReversed();
        return (
          <>
            <ol className={styles.history}>
              {lines.slice(0, whole ? lines.length : SHOWN).map((line, index) => (
                <Line key={`${line.at} ${line.kind} ${index}`} line={line} />
              ))}
            </ol>
            {!whole && lines.length > SHOWN && (
              <Button look="text" onClick={() => setWhole(true)}>
                {t('history.all', { count: lines.length })}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Line({ line }: { line: MyHistoryLine }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const { revision: no, kind } = line.details;
  return (
    <li>
      <p>
        {t([`history.${line.kind.replace('entry.', '')}`, 'history.other'], { no, kind })}
        {line.about && t('history.about', { name: line.about })} <RevisionLink line={line} />
      </p>
      <p className={styles.when}>{dates.instant(line.at)}</p>
    </li>
  );
}
