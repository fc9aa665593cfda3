import type { Answer } from '../../../lib/api/answer.js';
import styles from './heat-map.module.css';

export type Progress = Answer<'ProgressView'>;
export type DutyState = Progress['duties'][number]['state'];

const MARKS: Record<DutyState, string> = { none: '○', draft: '◐', submitted: '●', gone: '×' };

/** How far one sheet is, for the eye: the sign repeats the colour. Words stand beside it. */
export function HeatMark({ state }: { state: DutyState }) {
  return (
    <span className={`${styles.cell} ${styles[state]}`} aria-hidden="true">
      {MARKS[state]}
    </span>
  );
}
