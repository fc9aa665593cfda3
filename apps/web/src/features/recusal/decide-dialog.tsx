import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { AreaField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { conflictsKey, type Decision, decideConflicts, useDecisionPreview } from './api/conflicts.js';
import styles from './conflicts.module.css';
import { Why } from './why.js';

interface DecideProps {
  editionId: string;
  ids: readonly string[];
  decision: Decision;
  onCancel: () => void;
  onDone: () => void;
}

/** What the decision would do, one by one, and its reason; those that cannot be decided so are left out. */
export function DecideDialog({ editionId, ids, decision, onCancel, onDone }: DecideProps) {
  const { t } = useTranslation('conflicts');
  const client = useQueryClient();
  const preview = useDecisionPreview(editionId, ids, decision);
  const able = (preview.data?.items ?? []).filter(({ skip }) => skip === null).map(({ id }) => id);
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) => decideConflicts(editionId, { ids: able, decision, reason: reason.trim() }),
    done: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: conflictsKey(editionId) });
    },
  });
  return (
    <FormDialog
      open
      title={t(`decide.${decision}.title`)}
      verb={t(`decide.${decision}.verb`, { count: able.length })}
      danger={decision === 'keep-away'}
      faults={form.faults}
      busy={form.busy || able.length === 0}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>{t(`decide.${decision}.text`)}</p>
      <Loaded query={preview}>
        {({ items }) => (
          <ul className={styles.lines}>
            {items.map((one) => (
              <li key={one.id} className={one.skip ? styles.skip : undefined}>
                {one.personName} – {one.number}
                {one.skip && ` · ${t(`skips.${one.skip}`)}`}
                <Why conflict={one} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {preview.data && able.length === 0 && <Notice tone="warning">{t('decide.none')}</Notice>}
      <AreaField label={t('decide.reason')} hint={t('decide.reason-hint')} {...form.bind('reason')} />
    </FormDialog>
  );
}
