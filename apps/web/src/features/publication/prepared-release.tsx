import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type StaffRelease, useDrop, useUnschedule } from './api/releases.js';
import { PreviewAddress } from './preview-address.js';
import { PublishForm } from './publish-form.js';
import styles from './release-list.module.css';

interface PreparedProps {
  release: StaffRelease;
  again: boolean;
  can: boolean;
}

/** A release that nobody has read: its fingerprint, its preview, its instant, and the ways back. */
export function PreparedRelease({ release, again, can }: PreparedProps) {
  const { t } = useTranslation('release');
  const dates = useDates();
  const { publishedAt, hash, note, standing, outdated } = release;
  return (
    <Stack>
      {publishedAt && (
        <Notice tone="success" title={t('desk.scheduled', { at: dates.instant(publishedAt) })}>
          {t('desk.scheduled-means')}
        </Notice>
      )}
      {outdated && (
        <Notice tone="danger" title={t('desk.outdated')}>
          {t(publishedAt ? 'desk.outdated-scheduled' : 'desk.outdated-prepared')}
        </Notice>
      )}
      <Facts>
        <Fact label={t('desk.standing')}>{t(`standings.${standing}`)}</Fact>
        <Fact label={t('organiser:results.note')}>{note}</Fact>
        <Fact label={t('desk.prepared-at')}>{dates.instant(release.preparedAt)}</Fact>
        <Fact label={t('organiser:results.hash')}>
          <code className={styles.whole}>{hash}</code>
        </Fact>
      </Facts>
      {can && <PreviewAddress release={release} />}
      {can && !outdated && <PublishForm release={release} again={again} />}
      {can && <Back release={release} />}
    </Stack>
  );
}

function Back({ release }: { release: StaffRelease }) {
  const { t } = useTranslation('release');
  const [asking, setAsking] = useState(false);
  const unschedule = useUnschedule(release);
  const drop = useDrop(release);
  const problem = useRefusal(drop.error);
  const refused = useRefusal(unschedule.error);
  return (
    <div className={styles.back}>
      {release.publishedAt && (
        <Button busy={unschedule.isPending} onClick={() => unschedule.mutate(undefined)}>
          {t('desk.unschedule')}
        </Button>
      )}
      <Button onClick={() => setAsking(true)}>{t('desk.drop')}</Button>
      {refused && <Notice tone="danger">{refused}</Notice>}
      <ConfirmReason
        open={asking}
        title={t('desk.drop-ask')}
        verb={t('desk.drop')}
        danger
        minLength={0}
        busy={drop.isPending}
        problem={problem}
        onConfirm={() => drop.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('desk.drop-means')}</p>
      </ConfirmReason>
    </div>
  );
}
