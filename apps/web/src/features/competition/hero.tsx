import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../lib/clock.js';
import { useLocale, useSay } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { LinkButton } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Phrase } from '../../ui/phrase.js';
import { usePageTitle } from '../../ui/page-title.js';
import type { FrontView } from './api/front.js';
import { HeroArt } from './hero-art.js';
import styles from './hero.module.css';
import { runs } from './moments.js';
import { NextDates } from './next-dates.js';

/** The head of an edition's page: its name, its theme line, two doors and the dates that matter next. */
export function Hero({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  usePageTitle(say(front.name));
  const hosts = front.organizers.filter((one) => one.role === 'host').toSorted((a, b) => a.order - b.order);
  return (
    <section className={styles.hero}>
      <HeroArt />
      <div className={styles.inner}>
        <div className={styles.names}>
          <p className={styles.kicker}>
            {front.state === 'archived' ? t('hero.archived') : hosts.map((host) => say(host.name)).join(' · ')}
          </p>
          <h1 className={styles.title}>
            <Headline front={front} of="name" />
          </h1>
          <p className={styles.theme}>
            <Headline front={front} of="theme" />
          </p>
        </div>
        <p className={styles.summary}>{say(front.summary)}</p>
        <Doors front={front} />
        <div className={styles.next}>
          <NextDates front={front} />
        </div>
      </div>
    </section>
  );
}

function Headline({ front, of }: { front: FrontView; of: 'name' | 'theme' }) {
  return useLocale() === 'en' ? front[of].en : <Phrase words={front.headline[of]} />;
}

function Doors({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const signedIn = Boolean(useSession().data?.person);
  const now = useServerNow(30_000);
  const open = front.state === 'published' && runs(front.milestones, 'REGISTRATION', now);
  return (
    <div className={styles.doors}>
      {open && (
        <LinkButton look="gold" large to={signedIn ? '/team' : '/sign-up?return=%2Fteam'}>
          {t(signedIn ? 'hero.continue' : 'hero.apply')}
          <Icon name="arrow" />
        </LinkButton>
      )}
      <LinkButton look={open ? 'on-dark' : 'gold'} large to={`/editions/${front.slug}/results`}>
        {t('hero.results')}
      </LinkButton>
      {!open && front.state === 'published' && <p className={styles.closed}>{t('hero.apply-closed')}</p>}
    </div>
  );
}
