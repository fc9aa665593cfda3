import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../lib/clock.js';
import { useDates } from '../../lib/date.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';

/** The way to a first entry while registration is open; otherwise when it opens, or that it is over. */
export function Beginning({ registration }: { registration: { startsAt: string; endsAt: string } }) {
  const { t } = useTranslation('team');
  const dates = useDates();
  const now = useServerNow(10_000);
  const early = now < new Date(registration.startsAt);
  const late = now >= new Date(registration.endsAt);
  const when = early ? 'early' : late ? 'late' : 'open';
  const at = early ? dates.instant(registration.startsAt) : dates.until(registration.endsAt);
  return (
    <div style={{ marginTop: 16 }}>
      <EmptyState
        icon={when === 'open' ? 'file' : 'calendar'}
        title={t(`start.${when}`)}
        action={
          when === 'open' ? (
            <LinkButton look="primary" large to="/team/start">
              {t('start.begin')}
            </LinkButton>
          ) : (
            <LinkButton to="/">{t('start.front')}</LinkButton>
          )
        }
      >
        {t(`start.${when}-hint`, { at })}
      </EmptyState>
    </div>
  );
}
