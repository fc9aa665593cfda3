import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useMenu } from '../lib/use-menu.js';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import { Icon, type IconName } from './icon.js';
import { InboxLink } from './inbox-link.js';
import { LocaleSwitch } from './locale-switch.js';
import styles from './workspace-layout.module.css';

export interface NavItem {
  to: string;
  label: string;
  icon: IconName;
  /** Only this very address is the item's page. */
  end?: boolean;
}

interface WorkspaceProps {
  /** Whose workspace this is. */
  title: string;
  /** Above the navigation: the edition in hand. */
  context?: ReactNode;
  items: readonly NavItem[];
  children: ReactNode;
}

/** A workspace: a quiet navigation at the side, which a phone folds behind a button, and the page. */
export function WorkspaceLayout({ title, context, items, children }: WorkspaceProps) {
  const { t } = useTranslation();
  const { open, button, toggle } = useMenu();
  return (
    <div className={styles.frame}>
      <header className={styles.head} data-print="no">
        <Link to="/" className={styles.brand}>
          <BrandMark size={32} />
          <span className={styles.site}>{t('site.name')}</span>
          <span className={styles.title}>{title}</span>
        </Link>
        <div className={styles.tools}>
          <LocaleSwitch />
          <InboxLink />
          <AccountMenu />
          <button
            ref={button}
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls="side"
            onClick={toggle}
          >
            <Icon name={open ? 'close' : 'menu'} />
            <span className="visually-hidden">{t('menu')}</span>
          </button>
        </div>
      </header>
      <div id="side" className={styles.side} data-open={open} data-print="no">
        <SideNav title={title} context={context} items={items} />
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.content}>{children}</div>
      </main>
    </div>
  );
}

/** Where not every item has room, the page's own is brought into sight. */
function SideNav({ title, context, items }: Omit<WorkspaceProps, 'children'>) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const [side, item] = [nav.current, nav.current?.querySelector<HTMLElement>('[aria-current="page"]')];
    if (!side || !item) return;
    const [top, bottom] = [item.offsetTop, item.offsetTop + item.offsetHeight];
    if (top < side.scrollTop || bottom > side.scrollTop + side.clientHeight)
      side.scrollTop = bottom - side.clientHeight;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={title}>
      {context && <div className={styles.context}>{context}</div>}
      <SideItems items={items} />
    </nav>
  );
}

function SideItems({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.to}>
          <NavLink to={item.to} end={item.end ?? false}>
            <Icon name={item.icon} />
            {item.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
