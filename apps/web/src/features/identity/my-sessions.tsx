import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { StateTag } from '../../ui/state-tag.js';
import { type SessionCard, useEndSession, useMySessions } from './api/me.js';
import { deviceName } from './device-name.js';
import styles from './identity.module.css';

/** Where one is signed in; any of them can be ended from here. */
export function MySessions() {
  return (
    <Loaded query={useMySessions()}>
      {(page) => (
        <ul className={styles.sessions}>
          {page.items.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function Session({ session }: { session: SessionCard }) {
  const { t } = useTranslation('account');
  const dates = useDates();
  const end = useEndSession();
  const device = deviceName(session.device) || t('me.unknown-device');
  return (
    <li>
      <div>
        <p className={styles.device}>{device}</p>
        <p className={styles.fine}>{t('me.last-seen', { at: dates.instant(session.lastSeenAt) })}</p>
      </div>
      {session.current ? (
        <StateTag tone="success">{t('me.this-device')}</StateTag>
      ) : (
        <Button
          busy={end.isPending}
          aria-label={t('me.end-session', { device })}
          onClick={() => end.mutate(session.id)}
        >
          {t('me.end')}
        </Button>
      )}
    </li>
  );
}
