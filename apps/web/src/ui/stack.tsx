import type { ReactNode } from 'react';
import styles from './stack.module.css';

/** Things below each other, one step of the grid apart. */
export function Stack({ gap, children }: { gap?: 'tight' | 'wide'; children: ReactNode }) {
  return <div className={`${styles.stack} ${gap ? styles[gap] : ''}`}>{children}</div>;
}

/** Things beside each other, wrapping where there is no room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A quiet second line: a hint, a source, a time. */
export function Soft({ children }: { children: ReactNode }) {
  return <p className={styles.soft}>{children}</p>;
}
