import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { FormDialog } from '../../../ui/form-dialog.js';
import { type Assignment, assignmentKey } from '../api/assignment.js';
import { useDevice } from '../offline/use-device.js';
import { CONFLICT_KINDS, type ConflictKind, recuseMyself } from '../api/own-recusal.js';

interface RecusalDialogProps {
  assignment: Assignment;
  open: boolean;
  onCancel: () => void;
  onDone: () => void;
}

/** Stepping back from an entry: what the relation is, and the reason, which only the organisers read. */
export function RecusalDialog({ assignment, open, onCancel, onDone }: RecusalDialogProps) {
  const { t } = useTranslation('judge');
  const client = useQueryClient();
  const { outbox, store, person } = useDevice();
  const sending = useMutation({
    mutationFn: (wish: { kind: ConflictKind; reason: string }) => recuseMyself(assignment.id, wish),
  });
  const form = useForm({
    initial: { kind: '', reason: '' },
    send: ({ kind, reason }) => sending.mutateAsync({ kind: kind as ConflictKind, reason: reason.trim() }),
    done: async () => {
      await outbox.discard(assignment.id);
      await store?.forgetEntry(person, assignment.id);
      onDone();
      client.removeQueries({ queryKey: assignmentKey(assignment.id) });
      await client.invalidateQueries({ queryKey: ['editions', assignment.editionId, 'assignments'] });
    },
  });
  const reason = form.bind('reason');
  const kinds = CONFLICT_KINDS.map((value) => ({ value, label: t(`recuse.kinds.${value}`) }));
  return (
    <FormDialog
      open={open}
      title={t('recuse.title')}
      verb={t('recuse.verb')}
      danger
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>{t(assignment.sheet ? 'recuse.text-late' : 'recuse.text')}</p>
      <RadioGroup label={t('recuse.kind')} options={kinds} {...form.bind('kind')} />
      <Field label={t('recuse.reason')} hint={t('recuse.reason-hint')} error={reason.error}>
        {(control) => (
          <textarea
            {...control}
            className={fields.input}
            rows={3}
            maxLength={1000}
            value={reason.value}
            onChange={(event) => reason.onChange(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
