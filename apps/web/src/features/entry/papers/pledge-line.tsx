import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { fileSize } from '../../../lib/file-size.js';
import { Loaded } from '../../../ui/loaded.js';
import { documentAddress } from '../api/documents.js';
import { usePledge } from '../api/pledge.js';
import { PledgeStanding } from './pledge-standing.js';
import styles from './pledge.module.css';

/** The sealed pledge as a reviewer sees it: whether it fits what was handed in, the scan, until when it may follow. */
export function PledgeLine({ entryId }: { entryId: string }) {
  const { t } = useTranslation('papers');
  const dates = useDates();
  return (
    <Loaded query={usePledge(entryId)}>
      {({ standing, document, scan, dueAt, findings }) => (
        <div className={styles.pledge}>
          <p className={styles.line}>
            <PledgeStanding standing={standing} />
            {scan && (
              <a href={documentAddress(entryId, document)} download={scan.name}>
                {scan.name} ({fileSize(scan.size)})
              </a>
            )}
          </p>
          {findings.map(({ code }) => (
            <p key={code}>{t(`pledge.findings.${code}`)}</p>
          ))}
          {!scan && (
            <p className={styles.due}>
              {t('pledge.due')} <time dateTime={dueAt}>{dates.until(dueAt)}</time>
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}
