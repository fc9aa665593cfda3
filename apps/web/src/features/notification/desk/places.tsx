import { useTranslation } from 'react-i18next';
import type { Locale } from '#kernel';
import type { Template } from '../api/templates.js';
import styles from './template.module.css';

/** What can be filled into a message, as it is written there. */
export function Places({ places, locale }: { places: Template['places']; locale: Locale }) {
  const { t } = useTranslation('inbox');
  return (
    <div>
      <p className={styles.label}>{t('templates.places')}</p>
      <ul className={styles.places}>
        {places.map(({ name, label }) => (
          <li key={name}>
            <code>{`{{${name}}}`}</code> {label[locale]}
          </li>
        ))}
      </ul>
    </div>
  );
}
