import { useSay } from '../../../lib/i18n.js';
import type { RubricCriterion } from '../api/assignment.js';
import { bandRange, faultOf, markText, readMark } from './marks.js';
import { MarkInput } from './mark-input.js';
import styles from './mark.module.css';

interface CriterionRowProps {
  criterion: RubricCriterion;
  value: string;
  missing: boolean;
  disabled: boolean;
  onChange: (value: string) => void;
}

/** One criterion: what it asks, its mark, and the anchors of its bands with the one the mark falls into. */
export function CriterionRow({ criterion, value, missing, disabled, onChange }: CriterionRowProps) {
  const say = useSay();
  const { code, name, max, guide, bands } = criterion;
  const mark = faultOf(value, max) ? null : readMark(value);
  return (
    <section className={styles.criterion} aria-label={say(name)}>
      <div>
        <h3>{say(name)}</h3>
        <p className={styles.guide}>{say(guide)}</p>
      </div>
      <MarkInput
        label={say(name)}
        value={value}
        max={max}
        missing={missing}
        disabled={disabled}
        code={code}
        onChange={onChange}
      />
      <ol className={styles.bands}>
        {bands.map((band, index) => {
          const { least, most } = bandRange(max, band.from, bands[index - 1]?.from ?? null);
          const here = mark !== null && mark >= least && mark <= most;
          return (
            <li key={band.from} aria-current={here}>
              <span className={styles.range}>
                {least === most ? markText(least) : `${markText(least)}–${markText(most)}`}
              </span>
              <span>{say(band.text)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
