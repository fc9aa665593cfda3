import { useTranslation } from 'react-i18next';
import { shanghaiInstant } from '#kernel';
import { useDates } from '../../../lib/date.js';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useExtend } from '../api/extensions.js';

interface ExtendDialogProps {
  editionId: string;
  onClose: () => void;
  onDone: () => void;
}

/** A moment of Beijing's wall clock (`2024-07-04T17:00`) as an instant. */
function instantOf(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return shanghaiInstant(day, time).toISOString();
}

/** Gives one team more time: its number, or its lead's address while it has none. */
export function ExtendDialog({ editionId, onClose, onDone }: ExtendDialogProps) {
  const { t } = useTranslation('deadline');
  const dates = useDates();
  const extend = useExtend(editionId);
  const form = useForm({
    initial: { whom: '', until: '', reason: '' },
    send: ({ whom, until, reason }) =>
      extend.mutateAsync({ whom: whom.trim(), until: instantOf(until), reason: reason.trim() }),
    done: onDone,
  });
  return (
    <FormDialog
      open
      title={t('extend')}
      verb={t('extend-verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('whom')} hint={t('whom-hint')} maxLength={254} {...form.bind('whom')} />
      <TextField
        label={t('new-until')}
        type="datetime-local"
        hint={form.values.until && dates.until(instantOf(form.values.until))}
        {...form.bind('until')}
      />
      <AreaField label={t('reason')} maxLength={1000} {...form.bind('reason')} />
      <Soft>{t('means')}</Soft>
    </FormDialog>
  );
}
