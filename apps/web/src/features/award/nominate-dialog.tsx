import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { AreaField, RadioGroup, SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { type Award, type PrizeEntry, useNominate } from './api/prizes.js';
import type { Ranks } from './tied.js';

/** More choices than this fold away. */
const FEW = 6;

interface NominateProps {
  editionId: string;
  award: Award;
  choices: readonly PrizeEntry[];
  ranks: Ranks;
  onClose: () => void;
}

/** Names who gets a seat among those the rules allow; always with a reason. */
export function NominateDialog({ editionId, award, choices, ranks, onClose }: NominateProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const nominate = useNominate(editionId);
  const person = award.holder === 'person';
  const form = useForm({
    initial: { entryId: '', holderName: '', reason: '' },
    optional: person ? [] : ['holderName'],
    send: ({ entryId, holderName, reason }) =>
      nominate.mutateAsync({
        awardCode: award.code,
        entryId,
        holderName: holderName.trim() || null,
        reason: reason.trim(),
      }),
    done: onClose,
  });
  const options = choices.map((one) => {
    const rank = ranks.get(one.id)?.rank;
    const place = rank == null ? '' : ` · ${t('prizes.place', { rank })}`;
    return { value: one.id, label: one.title, note: `${one.number} · ${one.organisation}${place}` };
  });
  return (
    <FormDialog
      open
      title={say(award.name)}
      verb={t('prizes.nominate')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      {options.length <= FEW ? (
        <RadioGroup label={t('prizes.candidates')} options={options} {...form.bind('entryId')} />
      ) : (
        <SelectField
          label={t('prizes.candidates')}
          options={[
            { value: '', label: t('choose'), disabled: true },
            ...options.map(({ value, label, note }) => ({ value, label: `${label} · ${note}` })),
          ]}
          {...form.bind('entryId')}
        />
      )}
      {person && <TextField label={t('prizes.holder')} maxLength={60} {...form.bind('holderName')} />}
      <AreaField label={t('prizes.reason')} hint={t('prizes.reason-hint')} maxLength={500} {...form.bind('reason')} />
    </FormDialog>
  );
}
