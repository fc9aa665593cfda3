import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { Decision } from '../api/my-entry.js';
import styles from './mine.module.css';

const TONES: Record<Decision['verdict'], Tone> = {
  admit: 'success',
  return: 'warning',
  refuse: 'danger',
  lapse: 'danger',
  disqualify: 'danger',
};

/** What the formal review has decided, with its reasons, the newest first. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  return (
    <ol className={styles.lines}>
      {decisions.toReversed().map((decision) => (
        <li key={decision.decidedAt}>
          <p className={styles.line}>
            <StateTag tone={TONES[decision.verdict]}>{t(`decisions.${decision.verdict}`)}</StateTag>
            <span className={styles.when}>{dates.instant(decision.decidedAt)}</span>
          </p>
          {decision.reason && <p className={styles.reason}>{decision.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
