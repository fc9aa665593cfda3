import { useTranslation } from 'react-i18next';
import type { TeamMember } from '../api/team.js';
import styles from './team.module.css';

/** Which consents of a member stand, and which were taken back. */
export function MemberConsents({ member }: { member: TeamMember }) {
  const { t } = useTranslation('members');
  const named = (consents: TeamMember['consents']) =>
    consents.map(({ code }) => t([`consents.codes.${code}`, 'consents.codes.other'], { code })).join(t('and'));
  const standing = member.consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  const taken = member.consents.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <>
      {standing.length > 0 && <p className={styles.when}>{t('consents.given', { what: named(standing) })}</p>}
      {taken.length > 0 && <p className={styles.taken}>{t('consents.withdrawn', { what: named(taken) })}</p>}
    </>
  );
}
