import { useTranslation } from 'react-i18next';
import { shanghaiDate, weekday } from '#kernel';
import { StateTag } from '../../../ui/state-tag.js';
import { type ListedDay, useWorkingDays } from '../api/working-days.js';

/** Says where a moment falls on a day on which nobody works: the holiday by its name, or a weekend. */
export function DayOff({ editionId, instant }: { editionId: string; instant: string }) {
  const { t } = useTranslation('dates');
  const day = shanghaiDate(new Date(instant));
  const year = Number(day.slice(0, 4));
  const { data } = useWorkingDays(editionId, year);
  const off = data?.year === year ? whyOff(day, data.days) : null;
  return off && <StateTag tone="warning">{off.holiday ?? t('weekend')}</StateTag>;
}

/** What the calendar says of a day comes before what its weekday says; null: it is worked. */
function whyOff(day: string, listed: readonly ListedDay[]): { holiday: string | null } | null {
  const known = listed.find((one) => one.day === day);
  if (known) return known.kind === 'holiday' ? { holiday: known.name } : null;
  return [0, 6].includes(weekday(day)) ? { holiday: null } : null;
}
