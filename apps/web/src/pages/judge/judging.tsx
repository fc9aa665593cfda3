import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Assignment } from '../../features/judging/api/assignment.js';
import { useMyAssignments } from '../../features/judging/api/my-assignments.js';
import { Declaration } from '../../features/judging/desk/declaration.js';
import { Desk } from '../../features/judging/desk/desk.js';
import { nextDuty } from '../../features/judging/desk/duties.js';
import { RecusalDialog } from '../../features/judging/desk/recusal-dialog.js';
import { Button, LinkButton } from '../../ui/button.js';
import styles from './judge.module.css';

/** The declaration until it is made, then the desk; stepping back is possible from both. */
export function Judging({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation('judge');
  const navigate = useNavigate();
  const [recusing, setRecusing] = useState(false);
  const next = nextDuty(useMyAssignments(assignment.editionId).data?.items ?? [], assignment.id);
  const done = assignment.sheet?.state === 'submitted';
  const clear = !assignment.declarationDue || !assignment.can.recuse;
  const way = (
    <div className={styles.way}>
      {next && done && (
        <LinkButton look="primary" large wide to={`/judge/assignments/${next.id}`}>
          {t('desk.next', { title: next.title })}
        </LinkButton>
      )}
      {done && !next && (
        <LinkButton look="primary" large wide to="/judge">
          {t('desk.all-done')}
        </LinkButton>
      )}
      {assignment.can.recuse && (
        <Button look="text" onClick={() => setRecusing(true)}>
          {t('recuse.late')}
        </Button>
      )}
    </div>
  );
  return (
    <>
      {clear ? (
        <Desk assignment={assignment} way={way} />
      ) : (
        <Declaration assignment={assignment} onRecuse={() => setRecusing(true)} />
      )}
      <RecusalDialog
        assignment={assignment}
        open={recusing}
        onCancel={() => setRecusing(false)}
        onDone={() => void navigate('/judge?recused', { replace: true })}
      />
    </>
  );
}
