import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  /** On the soft ground, so that neighbours can be told apart. */
  soft?: boolean;
  children: ReactNode;
}

/** One chapter of the front page; its id is an address of its own. */
export function Section({ id, title, lead, soft = false, children }: SectionProps) {
  return (
    <section
      id={id}
      className={soft ? `${styles.section} ${styles.soft}` : styles.section}
      aria-labelledby={`${id}-title`}
    >
      <div className={styles.inner}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {lead && <p className={styles.lead}>{lead}</p>}
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  );
}
