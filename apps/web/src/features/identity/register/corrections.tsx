import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Soft } from '../../../ui/stack.js';
import { useCorrections } from '../api/register.js';

/** What staff corrected about one organisation, newest first; nothing while there is nothing. */
export function Corrections({ editionId, id }: { editionId: string; id: string }) {
  const { t } = useTranslation('organisations');
  const dates = useDates();
  const { data } = useCorrections(editionId, id);
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h3>{t('correct.before')}</h3>
      <ol>
        {data.items.map(({ changedAt, changedBy, reason, before, after }) => (
          <li key={changedAt}>
            {before['name'] === after['name']
              ? t('correct.line', { reason })
              : t('correct.renamed', { before: before['name'], after: after['name'], reason })}
            <Soft>
              {changedBy} · {dates.instant(changedAt)}
            </Soft>
          </li>
        ))}
      </ol>
    </section>
  );
}
