import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Refused } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import type { ScheduleView } from '../api/schedule.js';
import { PublishCard } from './publish-card.js';
import styles from './schedule.module.css';
import { SessionCard } from './session-card.js';
import { SessionDialog } from './session-dialog.js';
import { UnplacedCard } from './unplaced-card.js';
import { useWorkingPlan } from './use-plan.js';
import { WarningsCard } from './warnings-card.js';

interface ScheduleDeskProps {
  view: ScheduleView;
  /** The address of the round. */
  base: string;
}

/** The sittings of a round: who is on when, what is too much, and going out with it. */
export function ScheduleDesk({ view, base }: ScheduleDeskProps) {
  const { t } = useTranslation('schedule');
  const [adding, setAdding] = useState(false);
  const working = useWorkingPlan(view);
  const { plan, change, undo, canUndo, saving, error, reload } = working;
  const { can } = view;
  return (
    <>
      <PublishCard view={view} working={working} base={base} />
      <div className={styles.refused}>
        <Refused error={error}>
          <Button onClick={reload}>{t('schedule.reload')}</Button>
        </Refused>
      </div>
      <WarningsCard view={view} />
      {can.plan && (
        <div className={styles.tools}>
          <Row>
            <Button look="primary" onClick={() => setAdding(true)}>
              {t('schedule.add')}
            </Button>
            <Button disabled={!canUndo} onClick={undo}>
              {t('schedule.undo')}
            </Button>
          </Row>
          <span role="status" className={styles.saving}>
            {saving ? t('schedule.saving') : view.version > 0 ? t('schedule.saved') : ''}
          </span>
        </div>
      )}
      {plan.sessions.length === 0 && (
        <EmptyState icon="calendar" title={t('schedule.empty')}>
          {t('schedule.empty-hint')}
        </EmptyState>
      )}
      {plan.sessions.map((session, at) => (
        <SessionCard key={session.id ?? `new-${at}`} view={view} working={working} session={session} base={base} />
      ))}
      <UnplacedCard view={view} working={working} />
      {adding && (
        <SessionDialog
          view={view}
          onClose={() => setAdding(false)}
          onSave={(session) => change({ ...plan, sessions: [...plan.sessions, session] })}
        />
      )}
    </>
  );
}
