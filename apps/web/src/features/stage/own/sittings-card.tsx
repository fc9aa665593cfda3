import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useLocale, useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { useSittings } from '../api/own-dates.js';
import styles from './own.module.css';
import { Pass } from './pass.js';

/** When and where a judge sits, and their code for the door; nothing before a schedule is out. */
export function SittingsCard({ editionId }: { editionId: string }) {
  const { t } = useTranslation('schedule');
  const locale = useLocale();
  const say = useSay();
  const dates = useDates();
  const { data } = useSittings(editionId);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('own.sittings')}>
      <Stack>
        <ul className={styles.dates}>
          {data.items.map(({ sessionId, round, startsAt, endsAt, venue, room, rooms, turns, away, reason }) => (
            <li key={sessionId}>
              <span>{say(round)}</span>
              <span className={styles.when}>
                {dates.instant(startsAt)}–{dates.time(endsAt)}
              </span>
              <span>{[venue, rooms > 1 && t('session.room', { room })].filter(Boolean).join(' · ')}</span>
              <span>
                {t('session.turns', { count: turns })}
                {away > 0 && ` · ${t('own.away', { count: away })}`}
              </span>
              {reason && <Soft>{t('own.changed', { reason })}</Soft>}
            </li>
          ))}
        </ul>
        <Row>
          <a href={`/api/editions/${editionId}/sittings/mine/calendar?language=${locale}`} download>
            {t('own.calendar')}
          </a>
        </Row>
        <Pass judge path={`/editions/${editionId}/passes/mine`} name={editionId} />
      </Stack>
    </Card>
  );
}
