import { useTranslation } from 'react-i18next';
import type { Team } from '../api/team.js';
import styles from './team.module.css';

/** How many have joined and how many it takes; to a lead who is still alone, how a team comes about. */
export function TeamCount({ team: { counted, min, max, members, can } }: { team: Team }) {
  const { t } = useTranslation('members');
  return (
    <div className={styles.count} role="status" data-short={counted < min}>
      <p>{t(counted < min ? 'count-short' : 'count', { counted, min, max, missing: min - counted })}</p>
      {can.invite && members.length < min && <p>{t('how')}</p>}
    </div>
  );
}
