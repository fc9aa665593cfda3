import { useTranslation } from 'react-i18next';
import { useForm } from '../../lib/use-form.js';
import { AreaField } from '../../ui/choice-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { Soft } from '../../ui/stack.js';
import { TextField } from '../../ui/text-field.js';
import type { RoundView } from './api/rounds.js';
import { useRecordVotes } from './api/votes.js';

/** An entry the panel votes about. */
interface TiedEntry {
  entryId: string;
  number: string;
  title: string;
}

interface VoteDialogProps {
  round: RoundView;
  tied: readonly TiedEntry[];
  onClose: () => void;
}

const DIGITS = 4;

/** Votes by entry, as typed. */
type Votes = Record<string, string> & { reason: string };

interface Bound {
  value: string | undefined;
  onChange: (value: string) => void;
}

/** A whole number, whatever is typed. */
const countIn = <Control extends Bound>(control: Control) => ({
  ...control,
  value: control.value ?? '',
  onChange: (value: string) => control.onChange(value.replace(/\D/g, '').slice(0, DIGITS)),
});

/** How many votes each of the tied entries got, with a reason for the record. */
export function VoteDialog({ round, tied, onClose }: VoteDialogProps) {
  const { t } = useTranslation('organiser');
  const record = useRecordVotes(round);
  const initial: Votes = { ...Object.fromEntries(tied.map(({ entryId }) => [entryId, ''])), reason: '' };
  const form = useForm({
    initial,
    send: ({ reason, ...votes }) =>
      record.mutateAsync({
        reason: reason.trim(),
        votes: Object.entries(votes).map(([entryId, count]) => ({ entryId, votes: Number(count) })),
      }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t('round.vote.dialog')}
      verb={t('round.vote.record')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <Soft>{t('round.vote.sum')}</Soft>
      {tied.map(({ entryId, number, title }) => (
        <TextField
          key={entryId}
          label={title}
          hint={`${number} · ${t('round.vote.votes')}`}
          inputMode="numeric"
          {...countIn(form.bind(entryId))}
        />
      ))}
      {round.state === 'closed' && (
        <>
          <AreaField
            label={t('round.vote.reason')}
            hint={t('round.vote.reason-hint')}
            maxLength={500}
            {...form.bind('reason')}
            value={form.values.reason}
          />
          <Soft>{t('round.vote.means')}</Soft>
        </>
      )}
    </FormDialog>
  );
}
