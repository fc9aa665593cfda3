import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import type { FrontView } from './api/front.js';
import styles from './cards.module.css';
import { Section } from './section.js';

/** The fields of medicine and the groups of entrants. */
export function Tracks({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <Section id="tracks" title={t('tracks.title')} lead={t('tracks.lead')}>
      <ul className={styles.tracks}>
        {front.tracks.map((track) => (
          <li key={track.code} className={styles.track}>
            <span className={styles.number} aria-hidden="true">
              {track.code}
            </span>
            <div>
              <h3>{say(track.name)}</h3>
              <p>{say(track.summary)}</p>
            </div>
          </li>
        ))}
      </ul>
      <h3 className={styles.sub}>{t('tracks.divisions')}</h3>
      <ul className={styles.two}>
        {front.divisions.map((division) => (
          <li key={division.code} className={styles.division}>
            <h4>{say(division.name)}</h4>
            <p>{say(division.summary)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
