import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Button, LinkButton } from '../../ui/button.js';
import { usePageTitle } from '../../ui/page-title.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ReleaseView } from './api/release.js';
import styles from './release.module.css';

const TONES = { current: 'success', superseded: 'warning', prepared: 'warning', scheduled: 'warning' } as const;

/** Whose results these are, and how they stand. */
export function ReleaseHead({ release }: { release: ReleaseView }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  const title = `${say(release.body.edition.name)} ${t('results.title')}`;
  usePageTitle(title);
  return (
    <header className={styles.head}>
      <div className={styles.inner}>
        <p className={styles.edition}>
          <Link to={`/editions/${release.slug}`}>{say(release.body.edition.name)}</Link>
        </p>
        <h1>{t('results.title')}</h1>
        <div className={styles.facts}>
          <StateTag tone={TONES[release.state]}>{t(`results.${release.state}`)}</StateTag>
          {release.body.standing === 'provisional' && <StateTag tone="warning">{t('results.provisional')}</StateTag>}
          {release.no !== null && <span>{t('results.release', { number: release.no })}</span>}
          {release.publishedAt && (
            <span>
              {t('results.published')} <time dateTime={release.publishedAt}>{dates.instant(release.publishedAt)}</time>
            </span>
          )}
        </div>
        <p className={styles.note}>{release.note}</p>
        <div className={styles.actions} data-print="no">
          <Button look="on-dark" onClick={() => window.print()}>
            {t('results.print')}
          </Button>
          <LinkButton look="on-dark" to={`/editions/${release.slug}`}>
            {t('results.front')}
          </LinkButton>
        </div>
      </div>
    </header>
  );
}
