import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { AreaField, SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { conflictsKey, type Pin, pinConflict, useConflictChoices } from './api/conflicts.js';
import { PINNED } from './relations.js';

interface PinProps {
  editionId: string;
  onCancel: () => void;
  onDone: () => void;
}

/** A relation that no list shows, entered by somebody who knows of it; of oneself it is a declaration. */
export function PinDialog({ editionId, onCancel, onDone }: PinProps) {
  const { t } = useTranslation('conflicts');
  const client = useQueryClient();
  const choices = useConflictChoices(editionId, true).data;
  const form = useForm({
    initial: { personId: '', subjectId: '', relation: '', reason: '' },
    send: (pin) => pinConflict(editionId, { ...pin, reason: pin.reason.trim() } as Pin),
    done: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: conflictsKey(editionId) });
    },
  });
  const none = { value: '', label: t('pin.choose') };
  const people = (choices?.people ?? []).map(({ id, name, roles }) => ({
    value: id,
    label: `${name}（${roles.map((role) => t(`organiser:roles.${role}`)).join(t('comma'))}）`,
  }));
  const subjects = (choices?.subjects ?? []).map(({ id, number, title }) => ({
    value: id,
    label: `${number} ${title}`,
  }));
  const relations = PINNED.map((value) => ({ value, label: t(`relations.${value}`) }));
  return (
    <FormDialog
      open
      title={t('pin.title')}
      verb={t('pin.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>{t('pin.text')}</p>
      <SelectField label={t('pin.person')} options={[none, ...people]} {...form.bind('personId')} />
      <SelectField label={t('pin.entry')} options={[none, ...subjects]} {...form.bind('subjectId')} />
      <SelectField label={t('pin.relation')} options={[none, ...relations]} {...form.bind('relation')} />
      <AreaField label={t('pin.reason')} {...form.bind('reason')} />
    </FormDialog>
  );
}
