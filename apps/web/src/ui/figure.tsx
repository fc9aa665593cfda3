import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface FigureProps {
  value: ReactNode;
  label: string;
  unit?: string;
  /** One short line that gives the number its meaning. */
  note?: ReactNode;
}

/** One number that matters, with its name. Use inside `Figures`. */
export function Figure({ value, label, unit, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>{value}</span>
        {unit && <span className={styles.unit}>{unit}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

/** Figures side by side, as many as fit. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className={styles.figures}>{children}</dl>;
}
