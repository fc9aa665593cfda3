import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSay } from '../../lib/i18n.js';
import type { ReleaseChange, ReleaseView } from './api/release.js';
import styles from './release.module.css';

/** What a release says otherwise than the one it replaced, with the way there. */
export function Changes({ release }: { release: ReleaseView }) {
  const { t } = useTranslation('release');
  const say = useSay();
  const { supersedes, changes, slug } = release;
  if (supersedes === null) return null;
  const lineOf = ({ kind, award, number, title, before, after }: ReleaseChange) =>
    kind === 'standing'
      ? t(`changed.standing-${after}`)
      : t(`changed.${kind}`, {
          award: say(award ?? undefined),
          number,
          title,
          before: before ?? '–',
          after: after ?? '–',
        });
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes', { number: supersedes })}</h2>
      <ul className={styles.changes}>
        {changes.map((change) => {
          const line = lineOf(change);
          return <li key={line}>{line}</li>;
        })}
        {changes.length === 0 && <li>{t('changed.nothing')}</li>}
      </ul>
      <p>
        <Link to={`/editions/${slug}/results/${supersedes}`}>{t('see-before', { number: supersedes })}</Link>
      </p>
    </section>
  );
}
