import { useTranslation } from 'react-i18next';
import { shanghaiDate, shanghaiInstant, shanghaiTime } from '#kernel';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { AreaField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { Soft } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import { type MovableMilestone, useMoveMilestone } from './api/settings.js';

interface MoveDialogProps {
  editionId: string;
  milestone: MovableMilestone;
  onClose: () => void;
}

/** `2024-07-04T17:00` as the wall clock of Beijing. */
const localOf = (instant: string) => `${shanghaiDate(new Date(instant))}T${shanghaiTime(new Date(instant))}`;

function instantOf(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return shanghaiInstant(day, time).toISOString();
}

/** Moves a milestone: Beijing time in, the weekday shown, a reason for the record. */
export function MoveDialog({ editionId, milestone, onClose }: MoveDialogProps) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  const move = useMoveMilestone(editionId);
  const form = useForm({
    initial: { startsAt: localOf(milestone.startsAt), endsAt: localOf(milestone.endsAt), reason: '' },
    send: ({ startsAt, endsAt, reason }) =>
      move.mutateAsync({
        code: milestone.code,
        version: milestone.version,
        startsAt: instantOf(startsAt),
        endsAt: instantOf(endsAt),
        reason: reason.trim(),
      }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t('settings.move-one', { name: say(milestone.name) })}
      verb={t('settings.move')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField
        label={t('settings.from')}
        type="datetime-local"
        hint={form.values.startsAt && dates.instant(instantOf(form.values.startsAt))}
        {...form.bind('startsAt')}
      />
      <TextField
        label={t('settings.to')}
        type="datetime-local"
        hint={form.values.endsAt && dates.until(instantOf(form.values.endsAt))}
        {...form.bind('endsAt')}
      />
      <AreaField label={t('common:reason.label')} maxLength={500} {...form.bind('reason')} />
      <Soft>{t('settings.move-means')}</Soft>
    </FormDialog>
  );
}
