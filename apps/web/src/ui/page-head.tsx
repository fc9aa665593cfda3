import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from './page-title.js';
import styles from './page-head.module.css';
import { Icon } from './icon.js';

interface PageHeadProps {
  title: string;
  /** Where this page belongs: one link back up. */
  up?: { to: string; label: string };
  state?: ReactNode;
  /** One sentence: what happens next, and by when. */
  next?: ReactNode;
  actions?: ReactNode;
}

/** The top of every object's page: what it is, its state, the next step, and what can be done now. */
export function PageHead({ title, up, state, next, actions }: PageHeadProps) {
  usePageTitle(title);
  return (
    <header className={styles.head}>
      {up && (
        <Link className={styles.up} to={up.to}>
          <Icon name="back" size={16} />
          {up.label}
        </Link>
      )}
      <div className={styles.row}>
        <div className={styles.title}>
          <h1>{title}</h1>
          {state}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {next && <div className={styles.next}>{next}</div>}
    </header>
  );
}
