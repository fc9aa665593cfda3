import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import type { EditionCard } from './api/editions.js';
import styles from './edition-list.module.css';

/** Which edition to work in. `base` is the workspace's address. */
export function EditionChoice({ editions, base }: { editions: readonly EditionCard[]; base: string }) {
  const { t } = useTranslation();
  const say = useSay();
  if (editions.length === 0) {
    return (
      <EmptyState icon="calendar" title={t('editions.none')}>
        {t('editions.none-hint')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {editions.map((edition) => (
        <li key={edition.id} className={styles.edition}>
          <h2>
            <Link to={`${base}/${edition.slug}`}>{say(edition.name)}</Link>
          </h2>
          <p>{say(edition.theme)}</p>
        </li>
      ))}
    </ul>
  );
}
