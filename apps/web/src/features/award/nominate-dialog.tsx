import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { useForm } from '../../lib/use-form.js';
import { AreaField, RadioGroup, SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
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
    initial: { entryId: '', holderId: '', reason: '' },
    optional: person ? [] : ['holderId'],
    send: ({ entryId, holderId, reason }) =>
      nominate.mutateAsync({
        awardCode: award.code,
        entryId,
        holderId: person ? holderId : null,
        reason: reason.trim(),
      }),
    done: onClose,
  });
  const team = award.people.filter(({ entryId }) => entryId === form.values.entryId);
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
      {person && (
        <SelectField
          label={t('prizes.holder')}
          hint={t('prizes.holder-hint')}
          options={[
            { value: '', label: t('choose'), disabled: true },
            ...team.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          {...form.bind('holderId')}
        />
      )}
      <AreaField label={t('prizes.reason')} hint={t('prizes.reason-hint')} maxLength={500} {...form.bind('reason')} />
    </FormDialog>
  );
}
