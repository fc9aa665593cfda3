import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useLocale, useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type OwnTurn, useTurns } from '../api/own-dates.js';
import styles from './own.module.css';
import { Pass } from './pass.js';

/** It brings the mathematics of seals, which few visits need. */
const GiveValue = lazy(() => import('./give-value.js').then((part) => ({ default: part.GiveValue })));

/** When and where an entry is on, its code for the door, and the number its team gives to a draw; nothing before that. */
export function TurnsCard({ entryId, title }: { entryId: string; title: string }) {
  const { t } = useTranslation('schedule');
  const locale = useLocale();
  const { data } = useTurns(entryId);
  if (!data || data.items.length + data.values.length === 0) return null;
  return (
    <Card title={t('own.turns')}>
      <Stack>
        {data.values.map((value) => (
          <Suspense key={value.drawId}>
            <GiveValue value={value} title={title} />
          </Suspense>
        ))}
        <ul className={styles.dates}>
          {data.items.map((turn) => (
            <Turn key={turn.sessionId} turn={turn} />
          ))}
        </ul>
        {data.items.length > 0 && (
          <Row>
            <a href={`/api/entries/${entryId}/turns/calendar?language=${locale}`} download>
              {t('own.calendar')}
            </a>
          </Row>
        )}
        {data.can.pass && <Pass path={`/entries/${entryId}/passes`} name={entryId} />}
      </Stack>
    </Card>
  );
}

function Turn({ turn }: { turn: OwnTurn }) {
  const { t } = useTranslation('schedule');
  const say = useSay();
  const dates = useDates();
  const { position, startsAt, sessionId, sessionStartsAt, venue, room, rooms, turns, kind, leftAs } = turn;
  const when = startsAt ? dates.instant(startsAt) : t('own.session-from', { at: dates.instant(sessionStartsAt) });
  return (
    <li>
      <span>
        {say(turn.round)}
        {kind === 'rehearsal' && ` · ${t('session.kind-rehearsal')}`}
      </span>
      <span className={styles.when}>{leftAs ? <s>{when}</s> : when}</span>
      <span>{leftAs ? t(`left.${leftAs}`) : position ? t('own.position', { position, turns }) : t('own.undrawn')}</span>
      <span>{[venue, rooms > 1 && t('session.room', { room })].filter(Boolean).join(' · ')}</span>
      {turn.absent && <Notice tone="warning">{t('own.absent')}</Notice>}
      {turn.reason && <Soft>{t('own.changed', { reason: turn.reason })}</Soft>}
      <Row>
        {!leftAs && <LinkButton to={`/sittings/${sessionId}/clock`}>{t('own.clock')}</LinkButton>}
        {turn.drawId && kind === 'judging' && (
          <LinkButton look="text" to={`/draws/${turn.drawId}`}>
            {t('own.verify')}
          </LinkButton>
        )}
      </Row>
    </li>
  );
}
