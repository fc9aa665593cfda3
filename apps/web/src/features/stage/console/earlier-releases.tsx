import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Soft } from '../../../ui/stack.js';
import type { Console } from '../api/console.js';

/** Results that were let out and taken back stay to be read beside the one that stands. */
export function EarlierReleases({ releases }: { releases: Console['earlier'] }) {
  const { t } = useTranslation('stage');
  const dates = useDates();
  if (releases.length === 0) return null;
  return (
    <Soft>
      {t('release.earlier')}
      <ul>
        {releases.map(({ shown, releasedAt, withdrawnAt, reason }) => (
          <li key={releasedAt}>
            {t(shown === null ? 'release.earlier-round' : 'release.earlier-entry', {
              ...{ shown, reason, at: dates.instant(releasedAt), until: dates.instant(withdrawnAt) },
            })}
          </li>
        ))}
      </ul>
    </Soft>
  );
}
