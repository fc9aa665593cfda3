import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Stack } from '../../../ui/stack.js';
import { readThread, type ThreadView, useThread } from '../api/thread.js';
import styles from './thread.module.css';
import { WriteForm } from './write-form.js';

/** What team and secretariat write to each other; who looks at it has read it. */
export function Thread({ entryId }: { entryId: string }) {
  const thread = useThread(entryId);
  const last = thread.data?.items.at(-1)?.id;
  useEffect(() => {
    if (last) readThread(entryId).catch(() => undefined);
  }, [entryId, last]);
  return (
    <Loaded query={thread}>
      {(view) => (
        <Stack>
          <Messages view={view} />
          {view.can.write && <WriteForm entryId={entryId} />}
        </Stack>
      )}
    </Loaded>
  );
}

function Messages({ view }: { view: ThreadView }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  if (view.items.length === 0) {
    return (
      <EmptyState icon="mail" title={t('thread.empty')}>
        {t('thread.empty-hint')}
      </EmptyState>
    );
  }
  return (
    <ol className={styles.messages} aria-label={t('thread.title')} aria-live="polite">
      {view.items.map((one) => (
        <li key={one.id} className={styles.message} data-own={one.own}>
          <p className={styles.who}>
            {one.own
              ? t('thread.own', { name: one.authorName ?? t(`thread.${one.side}`) })
              : (one.authorName ?? t(`thread.${one.side}`))}
            {one.fresh && <b>{t('thread.fresh')}</b>}
          </p>
          <p className={styles.words}>{one.words}</p>
          <time className={styles.at} dateTime={one.writtenAt}>
            {dates.instant(one.writtenAt)}
          </time>
        </li>
      ))}
    </ol>
  );
}
