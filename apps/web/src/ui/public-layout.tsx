import { Outlet } from 'react-router';
import styles from './public-layout.module.css';
import { SiteFooter } from './site-footer.js';
import { SiteHead } from './site-head.js';

/** The frame of the public pages and of the account pages. */
export function PublicLayout() {
  return (
    <div className={styles.frame}>
      <SiteHead />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
    </div>
  );
}
