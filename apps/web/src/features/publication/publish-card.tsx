import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import type { PublicAward, PublicStanding } from './api/release.js';
import { type ReleasesView, usePublish } from './api/releases.js';
import { Awards } from './awards.js';
import { Ranking } from './ranking.js';
import styles from './release-list.module.css';

const LEAST = 2;

interface PublishProps {
  editionId: string;
  view: ReleasesView;
  awards: readonly PublicAward[];
  standings: readonly PublicStanding[];
}

/** What the public will read, then the note and the publishing itself. */
export function PublishCard({ editionId, view, awards, standings }: PublishProps) {
  const { t } = useTranslation('organiser');
  if (view.blockers.length > 0) {
    return (
      <Card title={t('results.preview')}>
        <Notice tone="warning" title={t('results.blocked')}>
          <ul>
            {view.blockers.map(({ code, count }) => (
              <li key={code}>{t(`results.blockers.${code}`, { count })}</li>
            ))}
          </ul>
        </Notice>
      </Card>
    );
  }
  return (
    <Card title={t('results.preview')}>
      <Stack>
        <Soft>{t('results.preview-hint')}</Soft>
        <div className={styles.preview}>
          <Awards awards={awards} />
          <Ranking standings={standings} />
        </div>
        {view.can.publish ? (
          <Publish editionId={editionId} again={view.items.length > 0} />
        ) : (
          <Notice>{t('results.only-organisers')}</Notice>
        )}
      </Stack>
    </Card>
  );
}

function Publish({ editionId, again }: { editionId: string; again: boolean }) {
  const { t } = useTranslation('organiser');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const publish = usePublish(editionId);
  const problem = useRefusal(publish.error);
  const short = [...note.trim()].length < LEAST;
  const done = () => {
    setAsking(false);
    setTried(false);
    setNote('');
  };
  return (
    <form
      aria-label={t('results.publish')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        setAsking(!short);
      }}
    >
      <Stack>
        <AreaField
          label={t('results.note')}
          hint={t(again ? 'results.note-again' : 'results.note-first')}
          maxLength={500}
          value={note}
          onChange={setNote}
          error={tried && short ? t('results.note-missing') : undefined}
        />
        <div>
          <Button type="submit" look="primary">
            {t('results.publish')}
          </Button>
        </div>
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('results.publish-ask')}
        verb={t('results.publish')}
        minLength={0}
        busy={publish.isPending}
        problem={problem}
        onConfirm={() => publish.mutate(note.trim(), { onSuccess: done })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(again ? 'results.publish-supersedes' : 'results.publish-means')}</p>
      </ConfirmReason>
    </form>
  );
}
