import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HistoryLine } from '../api/history.js';

/** From a line of an entry's history to the submit it tells of; the addresses lie below the entry's own page. */
export function RevisionLink({ line: { kind, details } }: { line: HistoryLine }) {
  const { t } = useTranslation('revisions');
  const no = details['revision'];
  if (kind !== 'entry.submitted' || typeof no !== 'number') return null;
  return (
    <Link to={`revisions/${no}`} aria-label={t('lines.of', { no })}>
      {t('lines.read')}
    </Link>
  );
}
