import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Notice } from '../../ui/notice.js';
import type { ReleaseView } from './api/release.js';
import { Awards } from './awards.js';
import { Changes } from './changes.js';
import { Grouped } from './grouped.js';
import { Ranking } from './ranking.js';
import { ReleaseHead } from './release-head.js';
import { ReleaseProof } from './release-proof.js';
import styles from './release.module.css';

/** One release as the public reads it, on the screen and on paper. */
export function Release({ release }: { release: ReleaseView }) {
  const { t } = useTranslation(['public', 'release']);
  const ways = waysOf(release);
  const [search] = useSearchParams();
  const by = ways.find((one) => one === search.get('by')) ?? 'prize';
  return (
    <article className={styles.release}>
      <ReleaseHead release={release} />
      <div className={styles.inner}>
        {release.supersededBy && (
          <Notice tone="warning" title={t('results.superseded')}>
            {t('results.superseded-text')}{' '}
            <Link to={`/editions/${release.slug}/results`}>{t('results.see-current')}</Link>
          </Notice>
        )}
        {release.body.standing === 'provisional' && (
          <Notice tone="warning" title={t('release:provisional')}>
            {t('release:provisional-text')}
          </Notice>
        )}
        {ways.length > 1 && <Ways ways={ways} by={by} />}
        {by === 'prize' ? (
          <>
            <Awards awards={release.body.awards} />
            <Ranking standings={release.body.final} criteria={release.body.criteria} />
          </>
        ) : (
          <Grouped body={release.body} by={by} />
        )}
        <Changes release={release} />
        <ReleaseProof release={release} />
      </div>
    </article>
  );
}

type Way = 'prize' | 'track' | 'region';

function waysOf({ body }: ReleaseView): Way[] {
  return [
    'prize',
    ...(body.tracks?.length ? ['track' as const] : []),
    ...(body.regions?.length ? ['region' as const] : []),
  ];
}

/** How the results are listed; the choice stands in the address. */
function Ways({ ways, by }: { ways: readonly Way[]; by: Way }) {
  const { t } = useTranslation('release');
  return (
    <nav className={styles.ways} aria-label={t('ways')} data-print="no">
      {ways.map((way) => (
        <Link
          key={way}
          to={way === 'prize' ? '.' : `?by=${way}`}
          replace
          aria-current={way === by ? 'page' : undefined}
        >
          {t(`by.${way}`)}
        </Link>
      ))}
    </nav>
  );
}
