import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useTime } from '../lib/clock.js';
import { doorFrom } from '../lib/return-to.js';
import { homeOf, useSession } from '../lib/session.js';
import { BrandMark } from './brand-mark.js';
import styles from './site-footer.module.css';

/** The foot of the public pages; the ICP number stands in the middle, where the rules want it, once there is one. */
export function SiteFooter() {
  const { t } = useTranslation();
  const icp = useTime().data?.icp;
  return (
    <footer className={styles.footer} data-print="no">
      <div className={styles.row}>
        <p className={styles.brand}>
          <BrandMark size={28} />
          {t('site.name')}
        </p>
        <nav aria-label={t('site.more')}>
          <ul className={styles.links}>
            <li>
              <Link to="/editions">{t('site.editions')}</Link>
            </li>
            <li>
              <Link to="/certificates">{t('site.verify-certificate')}</Link>
            </li>
            <Doors />
          </ul>
        </nav>
      </div>
      <p className={styles.fine}>{t('site.zone')}</p>
      {icp && (
        <p className={styles.fine}>
          <a href="https://beian.miit.gov.cn" rel="noopener">
            {icp}
          </a>
        </p>
      )}
    </footer>
  );
}

/** The ways in; for somebody who is in, the ways to what is theirs. */
function Doors() {
  const { t } = useTranslation();
  const here = useLocation();
  const session = useSession().data;
  const ways = session?.person
    ? ([
        [homeOf(session), 'site.workspace'],
        ['/account', 'site.account'],
      ] as const)
    : ([
        [doorFrom('/sign-up', here), 'site.sign-up'],
        [doorFrom('/sign-in', here), 'site.sign-in'],
      ] as const);
  return ways.map(([to, name]) => (
    <li key={name}>
      <Link to={to}>{t(name)}</Link>
    </li>
  ));
}
