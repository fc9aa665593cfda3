import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Choices } from '../../../ui/choices.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft } from '../../../ui/stack.js';
import type { ReviewedEntry } from '../api/entry.js';
import type { Pledge } from '../api/pledge.js';
import { useAskForScan } from '../api/scan.js';

type Reason = NonNullable<Pledge['asked']>['reasons'][number];

const REASONS: readonly Reason[] = [
  ...(['illegible', 'no-seal', 'no-signatures', 'pages-missing', 'other-paper', 'outdated', 'missing'] as const),
];
const LIKELY: Partial<Record<Pledge['standing'], Reason>> = {
  needed: 'missing',
  printed: 'missing',
  unreadable: 'illegible',
  seen: 'illegible',
  outdated: 'outdated',
  'other-entry': 'other-paper',
};

interface ScanRequestProps {
  entry: ReviewedEntry;
  standing: Pledge['standing'];
  onDone: () => void;
}

/** Asks the team for another scan: reasons it will read, and a word beside them. */
export function ScanRequestDialog({ entry, standing, onDone }: ScanRequestProps) {
  const { t } = useTranslation('papers');
  const ask = useAskForScan(entry);
  const likely = LIKELY[standing];
  const [reasons, setReasons] = useState<readonly Reason[]>(likely ? [likely] : []);
  const form = useForm({
    initial: { note: '' },
    optional: ['note'],
    send: ({ note }) => ask.mutateAsync({ note, reasons: [...reasons] }),
    done: onDone,
  });
  const toggle = (code: string, on: boolean) =>
    setReasons(REASONS.filter((one) => (one === code ? on : reasons.includes(one))));
  return (
    <FormDialog
      open
      title={t('pledge.ask-title', { number: entry.number })}
      verb={t('pledge.ask-verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onDone}
    >
      <Soft>{t('pledge.ask-text')}</Soft>
      <FieldGroup label={t('pledge.ask-reasons')}>
        <Choices
          kind="checkbox"
          choices={REASONS.map((code) => ({ code, label: t(`pledge.reasons.${code}`) }))}
          chosen={reasons}
          onToggle={toggle}
        />
      </FieldGroup>
      <AreaField label={t('pledge.ask-note')} maxLength={1000} {...form.bind('note')} />
    </FormDialog>
  );
}
