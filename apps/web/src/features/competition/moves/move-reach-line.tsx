import { useTranslation } from 'react-i18next';
import { Soft } from '../../../ui/stack.js';
import { useMoveReach } from '../api/milestone-moves.js';
import type { MovableMilestone } from '../api/settings.js';

interface MoveReachLineProps {
  editionId: string;
  milestone: MovableMilestone;
  /** The new end. */
  until: string | null;
}

/** How many teams would be told of the new end. */
export function MoveReachLine({ editionId, milestone, until }: MoveReachLineProps) {
  const { t } = useTranslation('timeline');
  const moved = until !== null && Date.parse(until) !== Date.parse(milestone.endsAt);
  const { data } = useMoveReach(editionId, milestone.code, moved ? until : null);
  if (!moved) return <Soft>{t('reach-none')}</Soft>;
  if (!data) return <Soft>{t('reach-counting')}</Soft>;
  return (
    <div role="status">
      <Soft>{data.teams === 0 ? t('reach-none') : t('reach', { count: data.teams, people: data.people })}</Soft>
    </div>
  );
}
