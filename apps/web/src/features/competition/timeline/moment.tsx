import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { StageDates } from '../api/plan-preview.js';
import type { Edge } from './offset.js';
import styles from './offset.module.css';

/** One edge of a stage: when it is, when it was where that differs, and whether nobody works that day. */
export function Moment({ stage, edge }: { stage: StageDates; edge: Edge }) {
  const { t } = useTranslation('dates');
  const dates = useDates();
  const shown = edge === 'start' ? dates.instant : dates.until;
  const [before, after] = edge === 'start' ? [stage.startedBefore, stage.startsAt] : [stage.endedBefore, stage.endsAt];
  const off = stage.daysOff.find((one) => one.edge === edge);
  const moved = before !== null && before !== after;
  return (
    <span className={styles.moment}>
      {moved && (
        <del>
          <span className="visually-hidden">{t('was')}</span>
          {shown(before)}
        </del>
      )}
      {after && (moved || before === null ? <strong>{shown(after)}</strong> : <span>{shown(after)}</span>)}
      {off && <StateTag tone="warning">{off.holiday ?? t('weekend')}</StateTag>}
    </span>
  );
}
