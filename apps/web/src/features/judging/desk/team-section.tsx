import { useTranslation } from 'react-i18next';
import type { Assignment } from '../api/assignment.js';
import styles from './desk.module.css';

/** Where the team stands on the page. */
export const TEAM_ANCHOR = 'team-members';

/** Who the team is and what each does, in its own order. */
export function TeamSection({ members }: Pick<Assignment['entry'], 'members'>) {
  const { t } = useTranslation('judge');
  return (
    <section id={TEAM_ANCHOR} className={styles.section}>
      <h2>{t('declare.members')}</h2>
      <ol className={styles.team}>
        {members.map(({ name, role, unit, contribution }, index) => (
          <li key={index}>
            <b>{name}</b>
            <span>{[role, unit].filter(Boolean).join(' · ')}</span>
            {contribution && <p>{contribution}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
