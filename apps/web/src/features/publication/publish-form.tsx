import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-fields.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { type StaffRelease, usePublish } from './api/releases.js';

/** Wall-clock time in Beijing as an instant; null while nothing is chosen. */
const instantOf = (wall: string) => (wall === '' ? null : `${wall.length === 16 ? `${wall}:00` : wall}+08:00`);

/** At once, or at a second chosen beforehand; asked again before anything is public. */
export function PublishForm({ release, again }: { release: StaffRelease; again: boolean }) {
  const { t } = useTranslation('release');
  const dates = useDates();
  const [when, setWhen] = useState(release.publishedAt ? 'later' : 'now');
  const [wall, setWall] = useState('');
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const publish = usePublish(release);
  const problem = useRefusal(publish.error);
  const at = when === 'now' ? null : instantOf(wall);
  const missing = when === 'later' && at === null;
  return (
    <form
      aria-label={t('desk.publish')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        setAsking(!missing);
      }}
    >
      <Stack>
        <RadioGroup
          label={t('desk.when')}
          options={['now', 'later'].map((value) => ({ value, label: t(`desk.${value}`) }))}
          value={when}
          onChange={setWhen}
        />
        {when === 'later' && (
          <TextField
            label={t('desk.at')}
            type="datetime-local"
            value={wall}
            onChange={setWall}
            hint={at ? dates.instant(at) : t('desk.at-hint')}
            error={tried && missing ? t('desk.at-missing') : undefined}
          />
        )}
        <div>
          <Button type="submit" look="primary">
            {t(when === 'now' ? 'organiser:results.publish' : 'desk.schedule')}
          </Button>
        </div>
      </Stack>
      <ConfirmReason
        open={asking}
        title={at ? t('desk.schedule-ask', { at: dates.instant(at) }) : t('organiser:results.publish-ask')}
        verb={at ? t('desk.schedule') : t('organiser:results.publish')}
        minLength={0}
        busy={publish.isPending}
        problem={problem}
        onConfirm={() => publish.mutate(at, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(again ? 'organiser:results.publish-supersedes' : 'organiser:results.publish-means')}</p>
        {at && <p>{t('desk.schedule-means')}</p>}
      </ConfirmReason>
    </form>
  );
}
