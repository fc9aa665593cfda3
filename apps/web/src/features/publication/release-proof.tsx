import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import type { ListedRelease, ReleaseView } from './api/release.js';
import styles from './release.module.css';

/** What proves a release, its files, and the releases beside it. */
export function ReleaseProof({ release }: { release: ReleaseView }) {
  const { t } = useTranslation(['public', 'release']);
  const { slug, no, hash, body } = release;
  const asked = body.result?.bundle === 'request' ? body.result.hash : null;
  return (
    <dl className={styles.proof}>
      <dt>{t('results.hash')}</dt>
      <dd>
        <code>{hash}</code>
        <p>{t('results.hash-hint')}</p>
        {no !== null && (
          <>
            <Link to={`/editions/${slug}/results/${no}`}>{t('results.permalink')}</Link>
            {asked === null && ' · '}
            {asked === null && <Link to={`/verify?edition=${slug}&release=${no}`}>{t('results.verify')}</Link>}
          </>
        )}
        {asked !== null && (
          <p>
            {t('results.bundle-on-request')} <code>{asked}</code>
          </p>
        )}
      </dd>
      {no !== null && <Files folder={`/results/${slug}`} no={no} />}
      {release.releases && <Others slug={slug} no={no} releases={release.releases} />}
    </dl>
  );
}

function Files({ folder, no }: { folder: string; no: number }) {
  const { t, i18n } = useTranslation('release');
  const table = i18n.language === 'en' ? 'results-en.csv' : 'results.csv';
  return (
    <>
      <dt>{t('files')}</dt>
      <dd className={styles.files}>
        <a href={`${folder}/${no}/${table}`} download>
          {t('table')}
        </a>
        <a href={`${folder}/${no}/results.json`}>JSON</a>
        <a href={`${folder}/feed.xml`}>RSS</a>
      </dd>
    </>
  );
}

function Others({ slug, no, releases }: { slug: string; no: number | null; releases: readonly ListedRelease[] }) {
  const { t } = useTranslation('release');
  const dates = useDates();
  const others = releases.filter((one) => one.no !== no).reverse();
  if (others.length === 0) return null;
  return (
    <>
      <dt>{t('others')}</dt>
      <dd>
        <ul>
          {others.map((one) => (
            <li key={one.id}>
              <Link to={`/editions/${slug}/results/${one.no}`}>{t('numbered', { number: one.no })}</Link> ·{' '}
              {dates.instant(one.publishedAt)} · {one.note}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
