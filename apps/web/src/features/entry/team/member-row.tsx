import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { TeamMember } from '../api/team.js';
import { MemberConsents } from './member-consents.js';
import styles from './team.module.css';

const TONES: Record<TeamMember['state'], Tone> = {
  invited: 'brand',
  expired: 'warning',
  accepted: 'success',
  declined: 'danger',
  revoked: 'neutral',
  removed: 'neutral',
  left: 'neutral',
};

/** One member: who, in which state, with which consents; beside it what can be done. */
export function MemberRow({ member, place, children }: { member: TeamMember; place?: number; children?: ReactNode }) {
  const { t } = useTranslation('members');
  const dates = useDates();
  const { name, role, unit, contribution, state, email, lead, own, counted, leadOffered } = member;
  const about = [role, unit].filter(Boolean).join(' · ');
  const since = member.answeredAt ?? member.invitedAt;
  return (
    <li className={styles.member}>
      {place !== undefined && <span className={styles.place}>{place}</span>}
      <div className={styles.who}>
        <h3>
          {name}
          {own && <span className={styles.own}>{t('own')}</span>}
        </h3>
        <p className={styles.tags}>
          {lead && <StateTag tone="gold">{t('lead.is')}</StateTag>}
          {!lead && <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>}
          {leadOffered && <StateTag tone="gold">{t('lead.offered')}</StateTag>}
          {state === 'accepted' && !counted && <StateTag tone="warning">{t('left-out')}</StateTag>}
        </p>
        {about && <p>{about}</p>}
        {contribution && <p>{t('contributes', { contribution })}</p>}
        <p className={styles.when}>
          {email && !own ? `${email} · ` : ''}
          {state === 'invited' && member.expiresAt
            ? t('valid-until', { until: dates.until(member.expiresAt) })
            : dates.day(since)}
        </p>
        <MemberConsents member={member} />
        {children}
      </div>
    </li>
  );
}
