import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Soft } from '../../../ui/stack.js';
import { type FollowedStage, useFollow } from '../api/follow.js';
import { TurnClock } from '../clock/turn-clock.js';
import { useFollowing } from './following.js';
import styles from './follow.module.css';

/** What is on the stage before this judge, and the way to its sheet: by itself, as long as the judge follows the stage. */
export function FollowCard({ editionId }: { editionId: string }) {
  const items = useFollow(editionId).query.data?.items;
  const [following, follow] = useFollowing();
  const mine = items?.find(({ assignmentId }) => assignmentId !== null)?.assignmentId ?? null;
  useOpenBySelf(items ? mine : undefined, following);
  return items?.map((stage) => (
    <Followed key={stage.sessionId} stage={stage} following={following} onFollow={follow} />
  ));
}

interface FollowedProps {
  stage: FollowedStage;
  following: boolean;
  onFollow: (on: boolean) => void;
}

function Followed({ stage, following, onFollow }: FollowedProps) {
  const { t } = useTranslation('stage');
  const say = useSay();
  if (!stage.entry) return null;
  return (
    <Card
      title={t('follow.title', { round: say(stage.round) })}
      aside={
        <label className={styles.switch}>
          <input type="checkbox" checked={following} onChange={({ target }) => onFollow(target.checked)} />
          {t('follow.switch')}
        </label>
      }
    >
      <p className={styles.entry}>
        <b>{stage.entry.title}</b>
        <Soft>
          {t('place', { position: stage.position ?? 0 })} · {stage.entry.number}
          {stage.state && ` · ${t(`states.${stage.state}`)}`}
        </Soft>
      </p>
      {stage.clock && <TurnClock clock={stage.clock} />}
      {stage.assignmentId ? (
        <LinkButton look="primary" large wide to={`/judge/assignments/${stage.assignmentId}`}>
          {t('follow.open')}
        </LinkButton>
      ) : (
        <Soft>{t('follow.not-yours')}</Soft>
      )}
    </Card>
  );
}

/** Goes to the sheet of an entry when it is called; what was on stage already when the page opened is left to a button. */
function useOpenBySelf(onStage: string | null | undefined, following: boolean): void {
  const navigate = useNavigate();
  const seen = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const before = seen.current;
    seen.current = onStage;
    const called = before !== undefined && onStage && onStage !== before;
    if (called && following) void navigate(`/judge/assignments/${onStage}`);
  }, [onStage, following, navigate]);
}
