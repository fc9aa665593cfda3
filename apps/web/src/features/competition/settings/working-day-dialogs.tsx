import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useForm } from '../../../lib/use-form.js';
import { AreaField, SelectField } from '../../../ui/choice-fields.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { useRefusal } from '../../../ui/refused.js';
import { TextField } from '../../../ui/text-field.js';
import { type ListedDay, useConfirmYear, useListDay, useStrikeDay } from '../api/working-days.js';

/** What is asked about the calendar: a day to list or change, a day to strike off, a year to confirm. */
export type Asking = { kind: 'list'; day?: ListedDay } | { kind: 'strike'; day: ListedDay } | { kind: 'confirm' };

interface DialogsProps {
  editionId: string;
  year: number;
  asking: Asking;
  onClose: () => void;
}

/** The dialogs of the calendar; each change needs a reason, which stays on record. */
export function WorkingDayDialogs({ asking, ...props }: DialogsProps) {
  if (asking.kind === 'list') return <ListDay {...props} day={asking.day} />;
  if (asking.kind === 'strike') return <StrikeDay {...props} day={asking.day} />;
  return <ConfirmYear {...props} />;
}

type Props = Omit<DialogsProps, 'asking'>;

function ListDay({ editionId, year, day, onClose }: Props & { day: ListedDay | undefined }) {
  const { t } = useTranslation('settings');
  const list = useListDay(editionId);
  const form = useForm({
    initial: { day: day?.day ?? `${year}-`, kind: day?.kind ?? 'holiday', name: day?.name ?? '', reason: '' },
    send: ({ kind, ...rest }) => list.mutateAsync({ ...rest, kind: kind === 'workday' ? 'workday' : 'holiday' }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t(day ? 'calendar.change' : 'calendar.add')}
      verb={t('save-verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('calendar.day')} type="date" readOnly={day !== undefined} {...form.bind('day')} />
      <SelectField
        label={t('calendar.kind')}
        options={(['holiday', 'workday'] as const).map((value) => ({ value, label: t(`calendar.kinds.${value}`) }))}
        {...form.bind('kind')}
      />
      <TextField label={t('calendar.name')} maxLength={40} {...form.bind('name')} />
      <AreaField label={t('common:reason.label')} maxLength={500} {...form.bind('reason')} />
    </FormDialog>
  );
}

function StrikeDay({ editionId, day, onClose }: Props & { day: ListedDay }) {
  const { t } = useTranslation('settings');
  const dates = useDates();
  const strike = useStrikeDay(editionId);
  return (
    <ConfirmReason
      open
      title={t('calendar.strike-one', { day: dates.day(`${day.day}T00:00:00+08:00`) })}
      verb={t('calendar.strike')}
      minLength={2}
      busy={strike.isPending}
      problem={useRefusal(strike.error)}
      onConfirm={(reason) => strike.mutate({ day: day.day, reason }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('calendar.strike-means')}</p>
    </ConfirmReason>
  );
}

function ConfirmYear({ editionId, year, onClose }: Props) {
  const { t } = useTranslation('settings');
  const confirm = useConfirmYear(editionId);
  return (
    <ConfirmReason
      open
      title={t('calendar.confirm', { year })}
      verb={t('calendar.confirm-verb')}
      minLength={2}
      busy={confirm.isPending}
      problem={useRefusal(confirm.error)}
      onConfirm={(reason) => confirm.mutate({ year, reason }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('calendar.confirm-means')}</p>
    </ConfirmReason>
  );
}
