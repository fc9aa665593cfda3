import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { AreaField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { answerConflict, type Conflict, conflictsKey } from './api/conflicts.js';
import { Why } from './why.js';

interface AnswerProps {
  editionId: string;
  conflict: Pick<Conflict, 'id' | 'number' | 'relation' | 'evidence' | 'why' | 'statement' | 'state'>;
  onClose: () => void;
}

/** One's own relation: why it is no conflict. */
export function AnswerDialog({ editionId, conflict, onClose }: AnswerProps) {
  const { t } = useTranslation('conflicts');
  const client = useQueryClient();
  const form = useForm({
    initial: { statement: '' },
    send: ({ statement }) => answerConflict(editionId, conflict.id, statement.trim()),
    done: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: conflictsKey(editionId) });
    },
  });
  return (
    <FormDialog
      open
      title={t('answer.title', { number: conflict.number })}
      verb={t('answer.send')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <Why conflict={conflict} />
      <AreaField label={t('answer.statement')} hint={t('answer.hint')} {...form.bind('statement')} />
    </FormDialog>
  );
}
