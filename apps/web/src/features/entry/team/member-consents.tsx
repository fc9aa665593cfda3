import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import type { TeamMember } from '../api/team.js';
import styles from './team.module.css';

/** Which consents of a member stand, and since when. */
export function MemberConsents({ member }: { member: TeamMember }) {
  const { t } = useTranslation('members');
  const dates = useDates();
  if (member.consents.length === 0) return null;
  return (
    <ul className={styles.consents} aria-label={t('consents.of', { name: member.name })}>
      {member.consents.map(({ code, version, givenAt, withdrawnAt }) => (
        <li key={`${code} ${version}`} data-stands={withdrawnAt === null}>
          {t(withdrawnAt ? 'consents.withdrawn' : 'consents.given', {
            what: t([`consents.codes.${code}`, 'consents.codes.other'], { code }),
            at: dates.day(withdrawnAt ?? givenAt),
          })}
        </li>
      ))}
    </ul>
  );
}
