import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { TextField } from '../../../ui/text-field.js';
import { JUDGE_KINDS, type JudgeKind } from '../api/judges.js';
import type { DraftSettings } from '../api/workbench.js';
import styles from './workbench.module.css';

type Seats = DraftSettings['seats'];

interface SeatProps {
  seats: Seats;
  onChange: (seats: Seats) => void;
}

/** At least so many judges of some kinds at each entry. */
export function SeatFields({ seats, onChange }: SeatProps) {
  const { t } = useTranslation('workbench');
  const change = (at: number, seat: Partial<Seats[number]>) =>
    onChange(seats.map((one, place) => (place === at ? { ...one, ...seat } : one)));
  const toggle = (at: number, kind: JudgeKind, on: boolean) => {
    const kinds = seats[at]!.kinds.filter((one) => one !== kind);
    const next = on ? [...kinds, kind] : kinds;
    if (next.length > 0) change(at, { kinds: next });
  };
  return (
    <fieldset className={styles.seats}>
      <legend>{t('settings.seats')}</legend>
      <p className={styles.hint}>{t('settings.hint.seats')}</p>
      {seats.map((seat, at) => (
        <div key={at} className={styles.seat} role="group" aria-label={t('settings.seat', { number: at + 1 })}>
          <TextField
            label={t('settings.at-least')}
            inputMode="numeric"
            value={String(seat.atLeast)}
            onChange={(value) => /^[1-9]\d?$/.test(value) && change(at, { atLeast: Number(value) })}
          />
          <Choices
            kind="checkbox"
            choices={JUDGE_KINDS.map((code) => ({ code, label: t(`organiser:judge-kinds.${code}`) }))}
            chosen={seat.kinds}
            onToggle={(code, on) => toggle(at, code as JudgeKind, on)}
          />
          <Button look="text" onClick={() => onChange(seats.filter((_, place) => place !== at))}>
            {t('settings.remove-seat', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...seats, { kinds: ['clinical'], atLeast: 1 }])}>
          {t('settings.add-seat')}
        </Button>
      </div>
    </fieldset>
  );
}
