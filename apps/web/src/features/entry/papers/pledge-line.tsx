import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { fileSize } from '../../../lib/file-size.js';
import { Loaded } from '../../../ui/loaded.js';
import type { ReviewedEntry } from '../api/entry.js';
import { type Pledge, usePledge } from '../api/pledge.js';
import { OpenBeside } from '../review/open-beside.js';
import { PledgeStanding } from './pledge-standing.js';
import { ScanVerdict } from './scan-verdict.js';
import styles from './pledge.module.css';

/** The sealed pledge as a reviewer sees it: the scan beside what was handed in, what was said of it, what can be done. */
export function PledgeLine({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('papers');
  const dates = useDates();
  return (
    <Loaded query={usePledge(entry.id)}>
      {(pledge) => (
        <div className={styles.pledge}>
          <p className={styles.line}>
            <PledgeStanding standing={pledge.standing} />
            {pledge.scan && `${pledge.scan.name} (${fileSize(pledge.scan.size)})`}
            {pledge.scan && <OpenBeside id={pledge.scan.id} file={pledge.scan} />}
          </p>
          {pledge.standing === 'stands' && <p>{t('pledge.noted.stands')}</p>}
          {pledge.findings.map(({ code }) => (
            <p key={code}>{t(`pledge.findings.${code}`)}</p>
          ))}
          {(!pledge.scan || pledge.asked) && (
            <p className={styles.due}>
              {t('pledge.due')} <time dateTime={pledge.dueAt}>{dates.until(pledge.dueAt)}</time>
            </p>
          )}
          <Words decisions={pledge.decisions} />
          <ScanVerdict entry={entry} pledge={pledge} />
        </div>
      )}
    </Loaded>
  );
}

/** Who said what of the scans, and when. */
function Words({ decisions }: Pick<Pledge, 'decisions'>) {
  const { t } = useTranslation('papers');
  const dates = useDates();
  if (decisions.length === 0) return null;
  return (
    <ul className={styles.words}>
      {decisions.map(({ id, verdict, decidedBy, decidedAt, reasons, note }) => (
        <li key={id}>
          {t(`pledge.word.${verdict}`, { name: decidedBy, at: dates.instant(decidedAt) })}
          <span className={styles.meta}>{[...reasons.map((one) => t(`pledge.reasons.${one}`)), note].join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
