import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { AreaField, SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { conflictsKey, type Pin, pinConflict } from './api/conflicts.js';
import type { OwnRelations } from './api/own-relations.js';
import { PINNED } from './relations.js';

interface DeclareOwnProps {
  editionId: string;
  personId: string;
  subjects: OwnRelations['subjects'];
  onClose: () => void;
}

/** Somebody of the staff says that they must keep away from an entry: from then on they are kept away. */
export function DeclareOwnDialog({ editionId, personId, subjects, onClose }: DeclareOwnProps) {
  const { t } = useTranslation('belonging');
  const client = useQueryClient();
  const form = useForm({
    initial: { subjectId: '', relation: '', reason: '' },
    send: (own) => pinConflict(editionId, { ...own, personId, reason: own.reason.trim() } as Pin),
    done: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: conflictsKey(editionId) });
    },
  });
  const none = { value: '', label: t('conflicts:pin.choose') };
  const entries = subjects.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  const relations = PINNED.map((value) => ({ value, label: t(`conflicts:relations.${value}`) }));
  return (
    <FormDialog
      open
      title={t('declare.title')}
      verb={t('declare.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <p>{t('declare.text')}</p>
      <SelectField label={t('conflicts:pin.entry')} options={[none, ...entries]} {...form.bind('subjectId')} />
      <SelectField label={t('conflicts:pin.relation')} options={[none, ...relations]} {...form.bind('relation')} />
      <AreaField label={t('declare.reason')} {...form.bind('reason')} />
    </FormDialog>
  );
}
