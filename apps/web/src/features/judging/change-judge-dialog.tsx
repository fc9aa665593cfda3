import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { type Judge, JUDGE_KINDS, type JudgeKind, useChangeJudge } from './api/judges.js';
import type { Named } from './rules.js';
import { TrackPicker, tracksIn } from './track-picker.js';

interface ChangeJudgeProps {
  editionId: string;
  judge: Judge;
  tracks: readonly Named[];
  onClose: () => void;
}

/** Changes what a judge stands for, knows best and takes. */
export function ChangeJudgeDialog({ editionId, judge, tracks, onClose }: ChangeJudgeProps) {
  const { t } = useTranslation('organiser');
  const change = useChangeJudge(editionId);
  const form = useForm({
    initial: { kind: `${judge.kind}`, capacity: String(judge.capacity), tracks: judge.tracks.join(' ') },
    optional: ['tracks'],
    send: ({ kind, capacity, tracks: known }) =>
      change.mutateAsync({
        id: judge.id,
        kind: kind as JudgeKind,
        capacity: Number(capacity),
        tracks: tracksIn(known),
        version: judge.version,
      }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t('judges.change', { name: judge.name })}
      verb={t('save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <SelectField
        label={t('judges.kind')}
        options={JUDGE_KINDS.map((value) => ({ value, label: t(`judge-kinds.${value}`) }))}
        {...form.bind('kind')}
      />
      <TextField
        label={t('judges.capacity')}
        hint={t('judges.capacity-hint')}
        type="number"
        min={1}
        max={500}
        {...form.bind('capacity')}
      />
      <TrackPicker tracks={tracks} {...form.bind('tracks')} />
    </FormDialog>
  );
}
