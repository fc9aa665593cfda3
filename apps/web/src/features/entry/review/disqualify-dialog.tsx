import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import { usePropose } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';

/** Asks for a disqualification: words for the team, and evidence for whoever confirms. */
export function DisqualifyDialog({ entry, onDone }: { entry: ReviewedEntry; onDone: () => void }) {
  const { t } = useTranslation('review');
  const propose = usePropose(entry);
  const form = useForm({
    initial: { reason: '', evidence: '' },
    send: (values) => propose.mutateAsync({ kind: 'disqualify', checklist: [], ...values }),
    done: onDone,
  });
  return (
    <FormDialog
      open
      title={t('propose.disqualify-title', { number: entry.number })}
      verb={t('propose.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onDone}
    >
      <Soft>{t('propose.disqualify-text')}</Soft>
      <AreaField
        label={t('propose.reason')}
        hint={t('propose.reason-hint')}
        maxLength={2000}
        {...form.bind('reason')}
      />
      <AreaField
        label={t('propose.evidence')}
        hint={t('propose.evidence-hint')}
        rows={5}
        maxLength={4000}
        {...form.bind('evidence')}
      />
    </FormDialog>
  );
}
