import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../lib/clock.js';
import { useDates } from '../lib/date.js';
import styles from './countdown.module.css';

export interface Remaining {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** What is left until `to`; null when it has come. A begun second counts as a whole one. */
export function remaining(to: Date, now: Date): Remaining | null {
  const total = Math.ceil((to.getTime() - now.getTime()) / 1000);
  if (total <= 0) return null;
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}

interface CountdownProps {
  to: string | Date;
  /** `figures`: large units side by side; `line`: one phrase. */
  look?: 'figures' | 'line';
  onEnd?: () => void;
}

/** Time left by the server's clock, with the day it ends and its weekday. */
export function Countdown({ to, look = 'line', onEnd }: CountdownProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const end = new Date(to);
  const left = remaining(end, useServerNow());
  useOnce(left === null, onEnd);
  if (left === null) return <span>{t('countdown.over')}</span>;
  const units = (['days', 'hours', 'minutes', 'seconds'] as const).filter(
    (unit) => look === 'figures' || shown(unit, left),
  );
  return (
    <time dateTime={end.toISOString()} className={styles[look]} title={dates.until(end)}>
      {look === 'figures' && (
        <span className="visually-hidden">{t('countdown.left', { ...left, until: dates.until(end) })}</span>
      )}
      <span aria-hidden={look === 'figures'} className={styles.units}>
        {units.map((unit) => (
          <Fragment key={unit}>
            <span className={styles.unit}>
              <b>{unit === 'days' ? left.days : String(left[unit]).padStart(look === 'figures' ? 2 : 1, '0')}</b>{' '}
              {t(`countdown.${unit}`, { count: left[unit] })}
            </span>{' '}
          </Fragment>
        ))}
      </span>
    </time>
  );
}

/** A line names two units at most: days and hours, or, on the last day, down to seconds. */
function shown(unit: keyof Remaining, left: Remaining): boolean {
  if (unit === 'days') return left.days > 0;
  if (unit === 'hours') return left.days > 0 || left.hours > 0;
  if (unit === 'minutes') return left.days === 0;
  return left.days === 0 && left.hours === 0;
}

function useOnce(happened: boolean, tell: (() => void) | undefined): void {
  const told = useRef(happened);
  useEffect(() => {
    if (happened && !told.current) tell?.();
    told.current = happened;
  }, [happened, tell]);
}
