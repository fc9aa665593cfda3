import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { doorFrom } from '../lib/return-to.js';
import { homeOf, useSession } from '../lib/session.js';
import { useMenu } from '../lib/use-menu.js';
import { BrandMark } from './brand-mark.js';
import { LinkButton } from './button.js';
import { Icon } from './icon.js';
import { InboxLink } from './inbox-link.js';
import { LocaleSwitch } from './locale-switch.js';
import styles from './site-head.module.css';

/** The head of the public pages: whose site this is, where to go, who is here. */
export function SiteHead() {
  const { t } = useTranslation();
  const { open, button, toggle } = useMenu();
  return (
    <header className={styles.head} data-print="no">
      <div className={styles.row}>
        <Link to="/" className={styles.brand}>
          <BrandMark />
          <span>{t('site.name')}</span>
        </Link>
        <button
          ref={button}
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={toggle}
        >
          <Icon name={open ? 'close' : 'menu'} />
          <span className="visually-hidden">{t('menu')}</span>
        </button>
        <div id="site-menu" className={styles.menu} data-open={open}>
          <nav aria-label={t('site.navigation')} className={styles.nav}>
            <NavLink to="/" end>
              {t('site.home')}
            </NavLink>
            <NavLink to="/editions">{t('site.editions')}</NavLink>
          </nav>
          <LocaleSwitch />
          <InboxLink />
          <Door />
        </div>
      </div>
    </header>
  );
}

function Door() {
  const { t } = useTranslation();
  const here = useLocation();
  const session = useSession().data;
  if (session?.person) return <LinkButton to={homeOf(session)}>{t('site.workspace')}</LinkButton>;
  return <LinkButton to={doorFrom('/sign-in', here)}>{t('site.sign-in')}</LinkButton>;
}
