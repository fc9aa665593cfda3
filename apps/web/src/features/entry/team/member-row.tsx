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

interface MemberRowProps {
  member: TeamMember;
  /** Its place in the order, and what moves it. */
  place?: ReactNode;
  children?: ReactNode;
}

/** One member: who, in which state, with which consents; beside it what can be done. */
export function MemberRow({ member, place, children }: MemberRowProps) {
  const { t } = useTranslation('members');
  const { name, role, unit, contribution, own } = member;
  const about = [role, unit].filter(Boolean).join(' · ');
  return (
    <li className={styles.member}>
      {place}
      <div className={styles.who}>
        <div className={styles.name}>
          <h3>
            {name}
            {own && <span className={styles.own}>{t('own')}</span>}
          </h3>
          <Tags member={member} />
        </div>
        {about && <p>{about}</p>}
        {contribution && <p className={styles.said}>{contribution}</p>}
        {own && !(role && unit) && member.can.change && <p className={styles.taken}>{t('incomplete')}</p>}
        <Since member={member} />
        <MemberConsents member={member} />
      </div>
      {children}
    </li>
  );
}

function Tags({ member: { state, lead, leadOffered, counted } }: MemberRowProps) {
  const { t } = useTranslation('members');
  return (
    <>
      <StateTag tone={lead ? 'gold' : TONES[state]}>{t(lead ? 'lead.is' : `states.${state}`)}</StateTag>
      {leadOffered && <StateTag tone="gold">{t('lead.offered')}</StateTag>}
      {state === 'accepted' && !counted && <StateTag tone="warning">{t('left-out')}</StateTag>}
    </>
  );
}

/** Since when it is so, or until when it can be answered. */
function Since({ member: { state, email, own, lead, invitedAt, answeredAt, expiresAt } }: MemberRowProps) {
  const { t } = useTranslation('members');
  const dates = useDates();
  const said =
    state === 'invited' && expiresAt
      ? t('valid-until', { until: dates.until(expiresAt) })
      : t(`since.${lead ? 'lead' : state}`, { day: dates.day(answeredAt ?? invitedAt) });
  return <p className={styles.when}>{[email && !own ? email : '', said].filter(Boolean).join(' · ')}</p>;
}
