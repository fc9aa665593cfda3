import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.js';
import styles from './sheet.module.css';

interface SheetProps {
  title: string;
  lead?: ReactNode;
  /** As narrow as a form. */
  narrow?: boolean;
  children: ReactNode;
}

/** A plain public page: a title and what belongs to it. */
export function Sheet({ title, lead, narrow = false, children }: SheetProps) {
  usePageTitle(title);
  return (
    <div className={narrow ? `${styles.sheet} ${styles.narrow}` : styles.sheet}>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
