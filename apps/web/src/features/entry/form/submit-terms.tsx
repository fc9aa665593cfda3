import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry } from '../api/my-entry.js';
import { OnTheWay } from './on-the-way.js';

/** What handing in means, what in time means, and which files on their way it waits for. */
export function SubmitTerms({ entry }: { entry: Pick<MyEntry, 'id' | 'arriving' | 'state'> }) {
  const { t } = useTranslation('team');
  return (
    <>
      {entry.arriving.length > 0 && (
        <Notice tone="info" title={t('submit.arriving', { count: entry.arriving.length })}>
          <p>{t('submit.arriving-text')}</p>
          <OnTheWay entry={entry} files={entry.arriving} />
        </Notice>
      )}
      <p>{t(entry.state === 'returned' ? 'submit.once' : 'submit.again')}</p>
      <p>{t('submit.grace')}</p>
    </>
  );
}
