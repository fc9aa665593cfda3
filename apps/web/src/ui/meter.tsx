import styles from './meter.module.css';

interface MeterProps {
  /** What is counted, for people who cannot see the bar. */
  label: string;
  value: number;
  max: number;
  /** Write the numbers beside the bar; otherwise words nearby say them. */
  labelled?: boolean;
}

/** How much of something is done, as a bar. */
export function Meter({ label, value, max, labelled = false }: MeterProps) {
  const percent = max === 0 ? 0 : Math.round(Math.min(1, Math.max(0, value / max)) * 100);
  return (
    <div className={styles.frame}>
      <div
        className={styles.meter}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={labelled ? `${value} / ${max}` : `${percent}%`}
      >
        <span style={{ width: `${percent}%` }} data-full={percent === 100} />
      </div>
      {labelled && (
        <span className={styles.numbers} aria-hidden="true">
          {value} / {max}
        </span>
      )}
    </div>
  );
}
