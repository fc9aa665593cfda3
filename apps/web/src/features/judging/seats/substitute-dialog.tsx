import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { AreaField, SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import type { Vacancy } from '../api/progress.js';
import { type RoundView, useRoundStep } from '../api/rounds.js';
import { type Substitute, useSubstitutes } from '../api/substitutes.js';
import { useSeatWords } from './seat-words.js';

interface SubstituteDialogProps {
  round: RoundView;
  vacancies: readonly Vacancy[];
  /** Whose seats are given to them; '': nobody's yet. */
  inPlaceOf: string;
  onClose: () => void;
}

/** Seats somebody of the pool on the panel of a round that is open, in the place of a judge who left. */
export function SubstituteDialog({ round, vacancies, inPlaceOf, onClose }: SubstituteDialogProps) {
  const { t } = useTranslation('seats');
  const pool = useSubstitutes(round.id);
  const seat = useRoundStep(round, 'substitutes');
  const form = useForm({
    initial: { judgeId: '', room: round.rooms > 1 ? '' : '1', inPlaceOf, reason: '' },
    optional: ['inPlaceOf'],
    send: (values) =>
      seat.mutateAsync({
        ...{ judgeId: values.judgeId, room: Number(values.room), reason: values.reason.trim() },
        ...(values.inPlaceOf ? { inPlaceOf: values.inPlaceOf } : {}),
      }),
    done: onClose,
  });
  return (
    <FormDialog
      open
      title={t('substitute.ask')}
      verb={t('substitute.verb')}
      faults={form.faults}
      busy={form.busy || pool.isPending}
      onSubmit={pool.data?.items.length === 0 ? onClose : form.submit}
      onCancel={onClose}
    >
      <p>{t('substitute.means')}</p>
      <Loaded query={pool}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice tone="warning">{t('substitute.empty')}</Notice>
          ) : (
            <Fields round={round} items={items} vacancies={vacancies} bind={form.bind} />
          )
        }
      </Loaded>
    </FormDialog>
  );
}

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

interface FieldsProps extends Pick<SubstituteDialogProps, 'round' | 'vacancies'> {
  items: readonly Substitute[];
  bind: (key: 'judgeId' | 'room' | 'inPlaceOf' | 'reason') => Bound;
}

function Fields({ round, items, vacancies, bind }: FieldsProps) {
  const { t } = useTranslation(['seats', 'organiser']);
  const words = useSeatWords();
  const choose = { value: '', label: t('organiser:choose'), disabled: true };
  const judges = items.map((one) => ({ value: one.judgeId, label: words.substitute(one) }));
  const rooms = Array.from({ length: round.rooms }, (_, at) => ({
    value: String(at + 1),
    label: t('organiser:round.room', { number: at + 1 }),
  }));
  const leavers = [...Map.groupBy(vacancies, ({ judgeId }) => judgeId).values()].map((seats) => ({
    value: seats[0]!.judgeId,
    label: t('substitute.leaver', { name: seats[0]!.judgeName, count: seats.length }),
  }));
  return (
    <>
      <SelectField label={t('substitute.who')} options={[choose, ...judges]} {...bind('judgeId')} />
      {round.rooms > 1 && (
        <SelectField label={t('organiser:round.room-column')} options={[choose, ...rooms]} {...bind('room')} />
      )}
      {leavers.length > 0 && (
        <SelectField
          label={t('substitute.for')}
          hint={t('substitute.for-hint')}
          options={[{ value: '', label: t('substitute.nobody') }, ...leavers]}
          {...bind('inPlaceOf')}
        />
      )}
      <AreaField label={t('substitute.reason')} {...bind('reason')} />
    </>
  );
}
