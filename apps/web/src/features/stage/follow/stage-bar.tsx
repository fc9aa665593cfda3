import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LinkButton } from '../../../ui/button.js';
import { useFollow } from '../api/follow.js';
import { TurnClock } from '../clock/turn-clock.js';
import { useFollowing } from './following.js';
import styles from './follow.module.css';

interface StageBarProps {
  editionId: string;
  /** The sheet that is open. */
  assignmentId: string;
  /** Nothing is being written in it: its sheet is submitted, or not begun. */
  free: boolean;
}

/**
 * Beside an open sheet: the clock of its entry, or that another one is on stage. A sheet in work is never left by itself;
 * one that is done gives way when the next entry is called.
 */
export function StageBar({ editionId, assignmentId, free }: StageBarProps) {
  const { t } = useTranslation('stage');
  const [following] = useFollowing();
  const stage = useFollow(editionId).query.data?.items.find(({ entry }) => entry !== null);
  const other = stage?.assignmentId && stage.assignmentId !== assignmentId ? stage.assignmentId : null;
  useGiveWay(following && free ? other : null);
  if (!stage?.entry) return null;
  if (other === null) {
    return stage.assignmentId && stage.clock ? (
      <div className={styles.bar}>
        <TurnClock clock={stage.clock} look="line" />
      </div>
    ) : null;
  }
  return (
    <div className={styles.bar} role="status">
      <span>{t('follow.other', { title: stage.entry.title })}</span>
      <LinkButton to={`/judge/assignments/${other}`}>{t('follow.open')}</LinkButton>
    </div>
  );
}

function useGiveWay(next: string | null): void {
  const navigate = useNavigate();
  const seen = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const before = seen.current;
    seen.current = next;
    if (before === undefined || next === null || next === before) return;
    void navigate(`/judge/assignments/${next}`);
  }, [next, navigate]);
}
