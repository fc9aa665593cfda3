import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import styles from './notice.module.css';

const ICONS = { info: 'info', success: 'check', warning: 'warning', danger: 'warning' } as const;

interface NoticeProps {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title?: string;
  children?: ReactNode;
}

/** A message in the page. Dangers are announced at once, the others politely. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
