import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { FrontView } from './api/front.js';
import styles from './place.module.css';
import { Section } from './section.js';

const mapOf = (place: string) => `https://uri.amap.com/search?keyword=${encodeURIComponent(place)}`;

/** Where it takes place, how to get there, and the forum beside it. */
export function Place({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <Section id="place" soft title={t('place.title')}>
      <div className={styles.place}>
        <article className={styles.venue}>
          <p className={styles.label}>{t('place.venue')}</p>
          <h3>{say(front.venue.name)}</h3>
          <p className={styles.address}>
            <Icon name="pin" />
            {say(front.venue.address)}
          </p>
          <h4>{t('place.traffic')}</h4>
          <p>{say(front.venue.traffic)}</p>
          <a className={styles.map} href={mapOf(front.venue.name['zh-CN'])} target="_blank" rel="noreferrer">
            {t('place.map')}
            <Icon name="arrow" size={18} />
          </a>
        </article>
        {front.forum && (
          <article className={styles.forum}>
            <p className={styles.label}>{t('place.forum')}</p>
            <h3>{say(front.forum.name)}</h3>
            <p>{say(front.forum.summary)}</p>
          </article>
        )}
      </div>
    </Section>
  );
}
