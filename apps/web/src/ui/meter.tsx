import styles from './meter.module.css';

interface MeterProps {
  /** What is counted. */
  label: string;
  value: number;
  max: number;
  /** Shows the label above the bar; otherwise only people who cannot see the bar hear it. */
  labelled?: boolean;
}

/** How much of a whole is done: the figures, and a bar that repeats them. */
export function Meter({ label, value, max, labelled = false }: MeterProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  return (
    <div className={`${styles.meter} ${max > 0 && value >= max ? styles.full : ''}`}>
      <div className={styles.text}>
        <span className={labelled ? undefined : 'visually-hidden'}>{label}</span>
        <span>
          {value} / {max}
        </span>
      </div>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </div>
  );
}
