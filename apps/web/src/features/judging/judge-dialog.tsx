import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { SelectField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { JUDGE_KINDS, type JudgeKind, useAddJudge } from './api/judges.js';
import { OrganisationFields } from './organisation-fields.js';
import type { Named } from './rules.js';
import { TrackPicker, tracksIn } from './track-picker.js';

const EMPTY = {
  name: '',
  email: '',
  kind: '',
  capacity: '25',
  tracks: '',
  'organisation.name': '',
  'organisation.uscc': '',
  'organisation.kind': '',
  'organisation.region': '',
};

interface JudgeDialogProps {
  editionId: string;
  tracks: readonly Named[];
  open: boolean;
  onClose: () => void;
  onInvited: (name: string) => void;
}

/** Adds somebody to the pool; the invitation goes out by mail. */
export function JudgeDialog(props: JudgeDialogProps) {
  return props.open ? <Filled {...props} /> : null;
}

function Filled({ editionId, tracks, open, onClose, onInvited }: JudgeDialogProps) {
  const { t } = useTranslation('organiser');
  const add = useAddJudge(editionId);
  const form = useForm({
    initial: EMPTY,
    optional: ['organisation.uscc', 'tracks'],
    send: (values) => add.mutateAsync(orderOf(values)),
    done: (_, { name }) => {
      onInvited(name);
      onClose();
    },
  });
  const kinds = JUDGE_KINDS.map((value) => ({ value, label: t(`judge-kinds.${value}`) }));
  return (
    <FormDialog
      open={open}
      title={t('judges.add')}
      verb={t('judges.invite')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('judges.name')} maxLength={60} {...form.bind('name')} />
      <TextField label={t('judges.email')} type="email" maxLength={254} {...form.bind('email')} />
      <SelectField
        label={t('judges.kind')}
        options={[{ value: '', label: t('choose'), disabled: true }, ...kinds]}
        {...form.bind('kind')}
      />
      <OrganisationFields bind={form.bind} />
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

function orderOf(values: typeof EMPTY) {
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    kind: values.kind as JudgeKind,
    capacity: Number(values.capacity),
    tracks: tracksIn(values.tracks),
    organisation: {
      name: values['organisation.name'].trim(),
      uscc: values['organisation.uscc'].trim() || null,
      kind: values['organisation.kind'],
      region: values['organisation.region'],
    },
  };
}
