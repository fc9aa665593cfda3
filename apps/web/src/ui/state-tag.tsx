import type { ReactNode } from 'react';
import styles from './state-tag.module.css';

export type Tone = 'neutral' | 'brand' | 'success' | 'warning' | 'danger' | 'gold';

/** The state of a thing in one word; the colour only repeats what the word says. */
export function StateTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
