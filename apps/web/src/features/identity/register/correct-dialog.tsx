import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField, SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { type RegisterLine, useCorrect } from '../api/register.js';
import { Corrections } from './corrections.js';
import { OrganisationPicker } from './organisation-picker.js';

interface CorrectDialogProps {
  editionId: string;
  line: RegisterLine;
  onClose: () => void;
}

/** Names and the parent of an organisation put right, with a reason; what was corrected before stands below. */
export function CorrectDialog({ editionId, line, onClose }: CorrectDialogProps) {
  const { t } = useTranslation('organisations');
  const { form, parent } = useCorrection(editionId, line, onClose);
  const relations = (['affiliated', 'subordinate'] as const).map((value) => ({
    value,
    label: t(`relations.${value}`),
  }));
  return (
    <FormDialog
      open
      title={t('correct.title', { name: line.name })}
      verb={t('correct.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('name')} maxLength={100} {...form.bind('name')} />
      <AreaField label={t('aliases')} hint={t('aliases-hint')} maxLength={5000} {...form.bind('aliases')} />
      <OrganisationPicker
        label={t('parent')}
        hint={t('parent-hint')}
        required={false}
        value={parent.text}
        picked={parent.picked}
        error={form.bind('parentId').error}
        onChange={parent.type}
        onPick={parent.pick}
      />
      {parent.text.trim() !== '' && (
        <SelectField label={t('relation')} options={relations} {...form.bind('relation')} />
      )}
      <AreaField label={t('reason')} maxLength={1000} {...form.bind('reason')} />
      <Corrections editionId={editionId} id={line.id} />
    </FormDialog>
  );
}

function useCorrection(editionId: string, line: RegisterLine, done: () => void) {
  const correct = useCorrect(editionId);
  const [text, setText] = useState(line.parent?.name ?? '');
  const form = useForm({
    initial: {
      name: line.name,
      aliases: line.aliases.join('\n'),
      parentId: line.parent?.id ?? '',
      relation: line.parent?.relation ?? 'affiliated',
      reason: '',
    },
    optional: text.trim() === '' ? ['aliases', 'parentId'] : ['aliases'],
    send: ({ name, aliases, parentId, relation, reason }) =>
      correct.mutateAsync({
        ...{ id: line.id, version: line.version, name, reason: reason.trim(), aliases: aliases.split('\n') },
        parent:
          parentId === '' ? null : { id: parentId, relation: relation === 'subordinate' ? relation : 'affiliated' },
      }),
    done,
  });
  const parentId = form.bind('parentId');
  const type = (typed: string) => {
    setText(typed);
    parentId.onChange('');
  };
  const pick = ({ id, name }: { id: string; name: string }) => {
    setText(name);
    parentId.onChange(id);
  };
  return { form, parent: { text, picked: parentId.value !== '', type, pick } };
}
