import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import { useMerge } from '../api/register.js';
import { OrganisationPicker } from './organisation-picker.js';

interface Named {
  id: string;
  name: string;
}

interface MergeDialogProps {
  editionId: string;
  source: Named;
  /** Null: it is still to be chosen. */
  target: Named | null;
  onClose: () => void;
  onDone: (names: { source: string; target: string }) => void;
}

/** Makes one organisation another: what happens is said before, the reason stays on record. */
export function MergeDialog({ editionId, source, target, onClose, onDone }: MergeDialogProps) {
  const { t } = useTranslation('organisations');
  const [kept, setKept] = useState(target);
  const merge = useMerge(editionId);
  const form = useForm({
    initial: { targetId: target?.id ?? '', reason: '' },
    send: ({ targetId, reason }) => merge.mutateAsync({ sourceId: source.id, targetId, reason: reason.trim() }),
    done: () => onDone({ source: source.name, target: kept?.name ?? '' }),
  });
  const bound = form.bind('targetId');
  const [text, setText] = useState(target?.name ?? '');
  return (
    <FormDialog
      open
      title={t('merge.ask', { name: source.name })}
      verb={t('merge.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <OrganisationPicker
        label={t('merge.target')}
        hint={t('merge.target-hint')}
        value={text}
        picked={kept !== null && kept.name === text}
        error={bound.error}
        onChange={(typed) => {
          setText(typed);
          setKept(null);
          bound.onChange('');
        }}
        onPick={({ id, name }) => {
          setText(name);
          setKept({ id, name });
          bound.onChange(id);
        }}
      />
      <AreaField label={t('reason')} maxLength={1000} {...form.bind('reason')} />
      <Soft>{t('merge.means')}</Soft>
    </FormDialog>
  );
}
