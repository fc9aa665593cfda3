import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { usePageTitle } from '../../ui/page-title.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ReleaseView } from './api/release.js';
import { Awards } from './awards.js';
import { Ranking } from './ranking.js';
import styles from './release.module.css';

/** One release as the public reads it, on the screen and on paper. */
export function Release({ release }: { release: ReleaseView }) {
  const { t } = useTranslation('public');
  return (
    <article className={styles.release}>
      <Head release={release} />
      <div className={styles.inner}>
        {release.supersededBy && (
          <Notice tone="warning" title={t('results.superseded')}>
            {t('results.superseded-text')}{' '}
            <Link to={`/releases/${release.supersededBy}`}>{t('results.see-current')}</Link>
          </Notice>
        )}
        <Awards awards={release.body.awards} />
        <Ranking standings={release.body.final} />
        <Proof release={release} />
      </div>
    </article>
  );
}

function Head({ release }: { release: ReleaseView }) {
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
          <StateTag tone={release.state === 'current' ? 'success' : 'warning'}>
            {t(`results.${release.state}`)}
          </StateTag>
          {release.body.standing === 'provisional' && <StateTag tone="warning">{t('results.provisional')}</StateTag>}
          {release.no !== null && <span>{t('results.release', { number: release.no })}</span>}
          <span>
            {release.publishedAt && (
              <>
                {t('results.published')}{' '}
                <time dateTime={release.publishedAt}>{dates.instant(release.publishedAt)}</time>
              </>
            )}
          </span>
        </div>
        <p className={styles.note}>{release.note}</p>
        <div className={styles.actions} data-print="no">
          <Button look="ghost" onClick={() => window.print()}>
            {t('results.print')}
          </Button>
          <LinkButton look="ghost" to={`/editions/${release.slug}`}>
            {t('results.front')}
          </LinkButton>
        </div>
      </div>
    </header>
  );
}

function Proof({ release }: { release: ReleaseView }) {
  const { t } = useTranslation('public');
  return (
    <dl className={styles.proof}>
      <dt>{t('results.hash')}</dt>
      <dd>
        <code>{release.hash}</code>
        <p>{t('results.hash-hint')}</p>
        <Link to={`/releases/${release.id}`}>{t('results.permalink')}</Link>
        {' · '}
        <Link to={`/verify?edition=${release.slug}&release=${release.no}`}>{t('results.verify')}</Link>
      </dd>
    </dl>
  );
}
