import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../lib/clock.js';
import { useDates } from '../../../lib/date.js';
import { Countdown } from '../../../ui/countdown.js';
import type { EntryState } from '../api/my-entries.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { StatusLine } from './status-line.js';

interface NextStepProps {
  entry: {
    id: string;
    state: EntryState;
    deadline: string | null;
    changedSinceSubmit?: boolean;
    status?: MyEntry['status'];
    can?: Pick<MyEntry['can'], 'edit' | 'submit'>;
    lead?: { name: string };
  };
}

/** One sentence: what the team does next, or what it waits for, and by when. */
export function NextStep({ entry }: NextStepProps) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const client = useQueryClient();
  const { state, deadline } = entry;
  const over = deadline !== null && serverNow().getTime() >= Date.parse(deadline);
  const changed = state === 'submitted' && entry.changedSinceSubmit;
  const waits = entry.status?.code === 'waiting';
  const told = entry.status && (waits || (!changed && !['draft', 'returned'].includes(state)));
  if (over && deadline && !told) return t('late.title', { until: dates.until(deadline) });
  return (
    <>
      {told ? <StatusLine status={entry.status!} /> : t(`entries.next.${changed ? 'changed' : state}`)}
      {entry.can?.edit && !entry.can.submit && ` ${t('entries.next.by-lead', { name: entry.lead?.name })}`}
      {deadline && !over && (
        <>
          {' '}
          {t('entries.until', { at: dates.until(deadline) })}{' '}
          <Countdown to={deadline} onEnd={() => void client.invalidateQueries({ queryKey: entryKey(entry.id) })} />
        </>
      )}
    </>
  );
}
