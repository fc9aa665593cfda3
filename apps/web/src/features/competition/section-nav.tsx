import { useTranslation } from 'react-i18next';
import type { FrontView } from './api/front.js';
import styles from './section-nav.module.css';

const SECTIONS = ['timeline', 'enter', 'tracks', 'prizes', 'judging', 'place', 'faq', 'hosts'] as const;

/** The chapters of the front page, at hand while reading. */
export function SectionNav({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const shown = SECTIONS.filter((id) => id !== 'faq' || front.faq.length > 0);
  return (
    <nav className={styles.nav} aria-label={t('nav.label')} data-print="no">
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`nav.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
