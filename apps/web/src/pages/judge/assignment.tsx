import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { type Assignment, useAssignment, useWatchedAssignment } from '../../features/judging/api/assignment.js';
import { DeviceLines } from '../../features/judging/offline/device-lines.js';
import { StageBar } from '../../features/stage/follow/stage-bar.js';
import { useSay } from '../../lib/i18n.js';
import { isProblem } from '../../lib/api/problem.js';
import { Countdown } from '../../ui/countdown.js';
import { DeskLayout } from '../../ui/desk-layout.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import styles from './judge.module.css';
import { Judging } from './judging.js';

/** One entry to judge: the declaration, then the document and the sheet. */
export function AssignmentPage() {
  const { t } = useTranslation('judge');
  const id = useParams()['id'] ?? '';
  const query = useAssignment(id);
  useWatchedAssignment(id);
  if (isProblem(query.error, 'not-found')) return <Navigate to="/judge?gone" replace />;
  const shut = ['undertaking-unsigned', 'judge-factor-needed', 'calibration-due'].some((code) =>
    isProblem(query.error, code),
  );
  if (shut) return <Navigate to="/judge" replace />;
  return (
    <DeskLayout home="/judge" title={t('title')}>
      <Loaded query={query} skeleton={<SkeletonPage />}>
        {(assignment) => (
          <>
            <Head assignment={assignment} />
            <DeviceLines />
            <StageBar
              editionId={assignment.editionId}
              assignmentId={assignment.id}
              free={assignment.sheet === null || assignment.sheet.state === 'submitted'}
            />
            <Judging key={assignment.id} assignment={assignment} />
          </>
        )}
      </Loaded>
    </DeskLayout>
  );
}

function Head({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const { entry, round } = assignment;
  return (
    <div className={styles.head}>
      <PageHead
        title={entry.title}
        up={{ to: '/judge', label: t('desk.up') }}
        state={
          <span>
            {entry.number} · {say(round.name)}
            {round.kind === 'online_review' && round.state === 'open' && (
              <>
                {' · '}
                {t('desk.left')} <Countdown to={round.endsAt} />
              </>
            )}
          </span>
        }
      />
    </div>
  );
}
