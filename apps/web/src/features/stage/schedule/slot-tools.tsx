import { useTranslation } from 'react-i18next';
import type { SlotLineProps } from './slot-line.js';
import styles from './schedule.module.css';
import { blockAt, fixedAt, moved, pausedAfter, removed } from './working-plan.js';

const PAUSE = 10;

/** What can be done with a turn; each button says which turn it is about. */
export function SlotTools({
  working,
  session,
  at,
  begins,
  number,
}: SlotLineProps & { begins: boolean; number: string }) {
  const { t } = useTranslation('schedule');
  const { plan, change } = working;
  const { id, slots, pauses } = session;
  if (!id) return null;
  const drawn = plan.order === 'drawn' && session.kind === 'judging';
  const { fixed } = slots[at]!;
  const paused = pauses.some(({ after }) => after === at + 1);
  const button = (
    key: string,
    next: () => Parameters<typeof change>[0],
    more: { off?: boolean; on?: boolean } = {},
  ) => (
    <button
      type="button"
      className={styles.tool}
      disabled={more.off}
      aria-pressed={more.on}
      onClick={() => change(next())}
    >
      {t(`slot.${key}`)}
      <span className="visually-hidden"> {number}</span>
    </button>
  );
  return (
    <span className={styles.slotTools}>
      {button('up', () => moved(plan, id, at, at - 1), { off: at === 0 })}
      {button('down', () => moved(plan, id, at, at + 1), { off: at === slots.length - 1 })}
      {drawn && button('fix', () => fixedAt(plan, id, at, !fixed), { on: fixed })}
      {drawn && at > 0 && button('begin', () => blockAt(plan, id, at, !begins), { on: begins })}
      {!paused &&
        button('pause', () => pausedAfter(plan, id, { after: at + 1, minutes: PAUSE, label: t('pause.usual') }))}
      {button('out', () => removed(plan, id, at))}
    </span>
  );
}
