import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Icon } from '../../../ui/icon.js';
import type { ScheduleView } from '../api/schedule.js';
import { PauseLine } from './pause-line.js';
import styles from './schedule.module.css';
import { SlotTools } from './slot-tools.js';
import type { WorkingPlan } from './use-plan.js';
import { moved, type Plan } from './working-plan.js';

export interface SlotLineProps {
  view: ScheduleView;
  working: WorkingPlan;
  session: Plan['sessions'][number];
  /** Place in the sitting, from 0. */
  at: number;
  /** When it begins, as the server computed it; null until it has. */
  time: string | null;
}

/** One turn: its place and time, whose it is, and what can be done with it. */
export function SlotLine(props: SlotLineProps) {
  const { view, working, session, at, time } = props;
  const { t } = useTranslation('schedule');
  const dates = useDates();
  const { plan, change } = working;
  const slot = session.slots[at]!;
  const entry = entriesOf(view).get(slot.entryId);
  const begins = at > 0 && slot.block !== session.slots[at - 1]!.block;
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const to = at + by;
    if (by === 0 || !session.id || to < 0 || to >= session.slots.length) return;
    event.preventDefault();
    change(moved(plan, session.id, at, to));
  };
  return (
    <li className={styles.slot} draggable={view.can.plan} data-begins={begins}>
      {begins && <p className={styles.block}>{t('slot.block', { block: slot.block })}</p>}
      <div className={styles.line}>
        {view.can.plan && (
          <button
            type="button"
            className={styles.grip}
            aria-label={t('slot.move', { number: entry?.number, position: at + 1 })}
            onKeyDown={step}
          >
            <Icon name="grip" />
          </button>
        )}
        <span className={styles.place}>{at + 1}</span>
        <span className={styles.time}>{time ? dates.time(time) : '–'}</span>
        <span className={styles.entry}>
          <b>{entry?.number ?? t('slot.gone')}</b> {entry?.title}
          <small>{entry?.organisation}</small>
        </span>
        {view.can.plan && <SlotTools {...props} begins={begins} number={entry?.number ?? ''} />}
      </div>
      <PauseLine view={view} working={working} session={session} after={at + 1} />
    </li>
  );
}

function entriesOf({ sessions, unplaced }: ScheduleView) {
  const all = [...sessions.flatMap(({ slots }) => slots), ...unplaced].map(({ entry }) => entry);
  return new Map(all.map((entry) => [entry.id, entry]));
}
