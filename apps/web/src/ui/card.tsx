import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  /** Where links lead to it. */
  id?: string;
  title?: string;
  /** Shown at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One matter on a page of a workspace. */
export function Card({ id, title, aside, children }: CardProps) {
  return (
    <section id={id} className={styles.card}>
      {title && (
        <div className={styles.head}>
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
