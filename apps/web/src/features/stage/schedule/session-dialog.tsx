import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shanghaiDate, shanghaiTime } from '#kernel';
import type { FormFaults } from '../../../lib/form-faults.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { TextField } from '../../../ui/text-field.js';
import type { ScheduleView } from '../api/schedule.js';
import styles from './schedule.module.css';
import type { Plan } from './working-plan.js';

type Session = Plan['sessions'][number];
interface SessionDialogProps {
  view: ScheduleView;
  /** Left out: a new one. */
  session?: Session;
  onSave: (session: Session) => void;
  onClose: () => void;
}

const MINUTES = { pitchMinutes: [1, 120], questionMinutes: [0, 120], changeoverMinutes: [0, 60] } as const;
type Minutes = keyof typeof MINUTES;
const NAMES = Object.keys(MINUTES) as Minutes[];

const local = (at: string) => `${shanghaiDate(new Date(at))}T${shanghaiTime(new Date(at))}`;

/** When and where a sitting is, and how long each turn takes. */
export function SessionDialog({ view, session, onSave, onClose }: SessionDialogProps) {
  const { t } = useTranslation('schedule');
  const last = session ?? view.sessions.at(-1);
  const [kind, setKind] = useState<Session['kind']>(session?.kind ?? 'judging');
  const [room, setRoom] = useState(String(session?.room ?? 1));
  const [venue, setVenue] = useState(last?.venue ?? '');
  const [startsAt, setStartsAt] = useState(last ? local(last.startsAt) : '');
  const [minutes, setMinutes] = useState(() =>
    Object.fromEntries(NAMES.map((name) => [name, String((session ?? view.rule)[name])])),
  );
  const [asked, setAsked] = useState(false);
  const faults = asked ? faultsOf(startsAt, minutes, t('session.time-fault'), t('session.minutes-fault')) : NO_FAULTS;
  const submit = () => {
    setAsked(true);
    if (Object.keys(faultsOf(startsAt, minutes, '!', '!').fields).length > 0) return;
    const format = Object.fromEntries(NAMES.map((name) => [name, Number(minutes[name])])) as Record<Minutes, number>;
    const where = { kind, room: Number(room), venue: venue.trim(), startsAt: `${startsAt}:00+08:00` };
    onSave({ ...(session ?? { slots: [], pauses: [] }), ...where, ...format });
    onClose();
  };
  return (
    <FormDialog
      open
      title={t(session ? 'session.edit' : 'schedule.add')}
      verb={t('session.keep')}
      faults={faults}
      busy={false}
      onSubmit={submit}
      onCancel={onClose}
    >
      <SelectField
        label={t('session.kind')}
        value={kind}
        onChange={(value) => setKind(value as Session['kind'])}
        options={(['judging', 'rehearsal'] as const).map((value) => ({ value, label: t(`session.kind-${value}`) }))}
      />
      <TextField
        type="datetime-local"
        label={t('session.starts')}
        value={startsAt}
        onChange={setStartsAt}
        error={faults.fields['startsAt']}
      />
      {view.rooms > 1 && (
        <SelectField
          label={t('session.which-room')}
          value={room}
          onChange={setRoom}
          options={Array.from({ length: view.rooms }, (_, at) => ({
            value: String(at + 1),
            label: t('session.room', { room: at + 1 }),
          }))}
        />
      )}
      <TextField label={t('session.venue')} required={false} maxLength={120} value={venue} onChange={setVenue} />
      <Format minutes={minutes} faults={faults} onChange={setMinutes} />
    </FormDialog>
  );
}

interface FormatProps {
  minutes: Record<string, string>;
  faults: FormFaults;
  onChange: (minutes: Record<string, string>) => void;
}

function Format({ minutes, faults, onChange }: FormatProps) {
  const { t } = useTranslation('schedule');
  return (
    <div className={styles.format}>
      {NAMES.map((name) => (
        <TextField
          key={name}
          inputMode="numeric"
          label={t(`session.${name}`)}
          value={minutes[name] ?? ''}
          onChange={(value) => onChange({ ...minutes, [name]: value })}
          error={faults.fields[name]}
        />
      ))}
    </div>
  );
}

const NO_FAULTS: FormFaults = { form: null, fields: {} };

function faultsOf(startsAt: string, minutes: Record<string, string>, time: string, wrong: string): FormFaults {
  const bad = NAMES.filter((name) => {
    const [least, most] = MINUTES[name];
    const count = Number(minutes[name]);
    return minutes[name] === '' || !Number.isInteger(count) || count < least || count > most;
  });
  const fields = Object.fromEntries(bad.map((name) => [name, wrong]));
  return { form: null, fields: startsAt ? fields : { ...fields, startsAt: time } };
}
