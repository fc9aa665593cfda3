import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghaiDate } from '#kernel';
import { serverNow } from '../../../lib/clock.js';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useWorkingPeriod } from '../api/working-days.js';
import styles from './tool.module.css';

/** Counts a period of working days by the calendar: 2024-09-27 and five days end on 9 October. */
export function WorkingPeriod({ editionId }: { editionId: string }) {
  const { t } = useTranslation('settings');
  const dates = useDates();
  const [start, setStart] = useState(() => shanghaiDate(serverNow()));
  const [days, setDays] = useState('5');
  const period = useWorkingPeriod(editionId);
  const count = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    period.mutate({ start, days: Number(days) });
  };
  const day = (one: string) => dates.day(`${one}T00:00:00+08:00`);
  return (
    <Card title={t('period.title')}>
      <Stack>
        <form className={styles.inline} noValidate onSubmit={count}>
          <TextField label={t('period.start')} type="date" value={start} onChange={setStart} />
          <TextField label={t('period.days')} inputMode="numeric" value={days} onChange={setDays} />
          <Button type="submit" busy={period.isPending}>
            {t('period.verb')}
          </Button>
        </form>
        <Refused error={period.error} />
        {period.data && (
          <Notice tone="success" title={t('period.end', { day: day(period.data.end) })}>
            {period.data.listed.length > 0 &&
              t('period.listed', {
                days: period.data.listed.map((one) => `${day(one.day)} ${one.name}`).join(t('comma')),
              })}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
