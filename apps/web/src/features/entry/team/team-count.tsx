import { useTranslation } from 'react-i18next';
import type { Team } from '../api/team.js';
import type { EntryPlan } from '../form/plan.js';
import styles from './team.module.css';

interface TeamCountProps {
  team: Team;
  limits: EntryPlan['entries'];
}

/** How many have joined and how many it takes; to a lead who is still alone, how a team comes about. */
export function TeamCount({ team: { counted, min, max, members, can }, limits }: TeamCountProps) {
  const { t } = useTranslation('members');
  return (
    <div className={styles.count} role="status" data-short={counted < min}>
      <p>{t(counted < min ? 'count-short' : 'count', { counted, min, max, missing: min - counted })}</p>
      {can.invite && members.length < min && <p>{t('how')}</p>}
      <p>{t('limits', limits)}</p>
    </div>
  );
}
