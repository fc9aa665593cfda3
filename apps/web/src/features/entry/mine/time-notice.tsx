import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Countdown } from '../../../ui/countdown.js';
import { Notice } from '../../../ui/notice.js';
import { type MyEntry, renewEntry } from '../api/my-entry.js';
import { OnTheWay } from '../form/on-the-way.js';
import styles from './mine.module.css';

/** What is special about this team's time: more of it, with the reason; or that it is over, the rule, and whom to ask. */
export function TimeNotice({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const { deadline, state, revisionNo } = entry;
  const extension = entry.extensions.at(-1);
  const called = state === 'admitted' && extension?.until === deadline;
  const open = state === 'draft' || state === 'submitted' || state === 'returned' || called;
  const over = deadline !== null && Date.parse(entry.now) >= Date.parse(deadline) && open && !called;
  if (entry.waiting) return <WaitingNotice entry={entry} waiting={entry.waiting} />;
  if (!over && !(extension && open && deadline && Date.parse(entry.now) < Date.parse(deadline))) return null;
  return (
    <div className={styles.notice}>
      {over ? (
        <Notice tone="warning" title={t('late.title', { until: dates.until(deadline) })}>
          <p>{t(revisionNo > 0 ? 'late.kept' : 'late.nothing', { no: revisionNo })}</p>
          <p>{t('late.whom')}</p>
        </Notice>
      ) : (
        extension && (
          <Notice tone="info" title={t('extended.title', { until: dates.until(extension.until) })}>
            <p>{t('extended.text', { before: dates.until(extension.deadlineBefore), reason: extension.reason })}</p>
          </Notice>
        )
      )}
    </div>
  );
}

/** A submit that waits for files: which, how far they are, and until when. */
function WaitingNotice({ entry, waiting }: { entry: MyEntry; waiting: NonNullable<MyEntry['waiting']> }) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const dates = useDates();
  const at = `${dates.day(waiting.pressedAt)} ${dates.time(waiting.pressedAt, true)}`;
  return (
    <div className={styles.notice}>
      <Notice tone="info" title={t('waiting.title', { count: waiting.files.length })}>
        <p>{t('waiting.text', { at, until: dates.until(waiting.until) })}</p>
        <p>
          {t('waiting.left')} <Countdown to={waiting.until} onEnd={() => void renewEntry(client, entry)} />
        </p>
        <OnTheWay entry={entry} files={waiting.files} awaited />
      </Notice>
    </div>
  );
}
