import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { type HistoryLine, useEntryHistory } from './api/history.js';
import { RevisionLink } from './revision/revision-link.js';
import styles from './entry-history.module.css';

/** What happened to an entry, the newest first. */
export function EntryHistory({ id }: { id: string }) {
  const { t } = useTranslation('organiser');
  return (
    <Card title={t('review.history')}>
      <Loaded query={useEntryHistory(id)}>
        {({ items }) => (
          <ol className={styles.lines}>
            {items.toReversed().map((line) => (
              <Line key={`${line.at} ${line.kind}`} line={line} />
            ))}
          </ol>
        )}
      </Loaded>
    </Card>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const revision = line.details['revision'];
  return (
    <li>
      <time dateTime={line.at}>{dates.instant(line.at)}</time>
      <span>
        {t(`review.happened.${line.kind.replace('entry.', '')}`, { defaultValue: line.kind })}
        {line.about && `：${line.about}`}
        {typeof revision === 'number' && ` · ${t('review.revision', { number: revision })}`}
        <RevisionLink line={line} />
        {line.actorName && <span className={styles.who}> · {line.actorName}</span>}
      </span>
    </li>
  );
}
