import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { StateTag } from '../../ui/state-tag.js';
import { type EditionCard, useEditions } from './api/editions.js';
import styles from './edition-list.module.css';

/** The editions, the newest first. */
export function EditionList() {
  const { t } = useTranslation('public');
  return (
    <div className={styles.room}>
      <Loaded query={useEditions()}>
        {(editions) =>
          editions.length === 0 ? (
            <EmptyState icon="calendar" title={t('editions.none')}>
              {t('editions.none-hint')}
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {editions.map((edition) => (
                <Edition key={edition.id} edition={edition} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Edition({ edition }: { edition: EditionCard }) {
  const { t } = useTranslation('public');
  const say = useSay();
  const open = edition.state === 'published';
  return (
    <li className={styles.edition}>
      <StateTag tone={open ? 'brand' : 'neutral'}>{t(open ? 'editions.open' : 'editions.archived')}</StateTag>
      <h2>
        <Link to={`/editions/${edition.slug}`}>{say(edition.name)}</Link>
      </h2>
      <p>{say(edition.theme)}</p>
      <p className={styles.links}>
        <Link to={`/editions/${edition.slug}`}>{t('editions.front')}</Link>
        <Link to={`/editions/${edition.slug}/results`}>{t('editions.results')}</Link>
      </p>
    </li>
  );
}
