import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import type { TeamOffer } from '../api/joining.js';
import styles from './join.module.css';

/** Who invites, into which project, and as what. */
export function JoinFacts({ offer }: { offer: TeamOffer }) {
  const { t } = useTranslation('members');
  const say = useSay();
  const dates = useDates();
  const lines: [string, string | null][] = [
    ['project', offer.title],
    ['edition', say(offer.edition)],
    ['track', say(offer.track)],
    ['organisation', offer.organisation],
    ['lead', offer.lead],
    ['invited', offer.email ? `${offer.name} (${offer.email})` : offer.name],
    ['role', offer.role],
    ['unit', offer.unit],
    ['contribution', offer.contribution],
    ['until', offer.state === 'invited' && offer.expiresAt ? dates.until(offer.expiresAt) : null],
  ];
  return (
    <dl className={styles.facts}>
      {lines.map(
        ([key, value]) =>
          value && (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`join.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
