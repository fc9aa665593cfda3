import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ScheduleView } from '../api/schedule.js';
import styles from './schedule.module.css';
import { SessionSelect } from './session-select.js';
import type { WorkingPlan } from './use-plan.js';
import { added } from './working-plan.js';

/** Entries of the round that have no turn yet. */
export function UnplacedCard({ view, working }: { view: ScheduleView; working: WorkingPlan }) {
  const { t } = useTranslation('schedule');
  const { plan, change } = working;
  const placed = new Set(
    plan.sessions.filter(({ kind }) => kind === 'judging').flatMap(({ slots }) => slots.map(({ entryId }) => entryId)),
  );
  const waiting = view.unplaced.filter(({ entry }) => !placed.has(entry.id));
  if (waiting.length === 0) return null;
  return (
    <Card title={t('unplaced.title')} aside={<StateTag tone="warning">{waiting.length}</StateTag>}>
      <ul className={styles.unplaced}>
        {waiting.map(({ entry, room }) => (
          <li key={entry.id}>
            <span>
              <b>{entry.number}</b> {entry.title}
              {room !== null && view.rooms > 1 && <small> {t('session.room', { room })}</small>}
            </span>
            {view.can.plan && plan.sessions.length > 0 && (
              <SessionSelect
                view={view}
                label={t('unplaced.put', { number: entry.number })}
                sessions={plan.sessions}
                onChoose={(id) => change(added(plan, id, entry.id))}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
