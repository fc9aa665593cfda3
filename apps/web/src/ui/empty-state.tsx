import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icon.js';

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  /** What to do, or when there will be something. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing is here yet: says so, and what can be done about it. */
export function EmptyState({ icon = 'file', title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
