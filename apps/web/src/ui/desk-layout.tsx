import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import styles from './desk-layout.module.css';
import { LocaleSwitch } from './locale-switch.js';

/** A page that needs all of the window: no navigation at the side, only the way back on top. */
export function DeskLayout({ home, title, children }: { home: string; title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <header className={styles.head} data-print="no">
        <Link to={home} className={styles.brand}>
          <BrandMark size={28} />
          <span className="visually-hidden">{t('site.name')} </span>
          <span>{title}</span>
        </Link>
        <div className={styles.tools}>
          <LocaleSwitch />
          <AccountMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
