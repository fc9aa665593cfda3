import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Countdown } from '../../../ui/countdown.js';
import { Figure, Figures } from '../../../ui/figure.js';
import { Meter } from '../../../ui/meter.js';
import type { Duty } from '../api/my-assignments.js';
import { isWaiting, minutesEach, placeLeft, type Shown, shownOf } from './duties.js';
import { DutyList } from './duty-list.js';
import { ShownPicker } from './shown-picker.js';
import styles from './duties.module.css';

interface DutyRoundProps {
  round: Duty['round'];
  duties: readonly Duty[];
  /** Something has to be done first: the way on is elsewhere. */
  waits: boolean;
}

/** One round of a judge's work: what is left, until when, and the list in reading order. */
export function DutyRound({ round, duties, waits }: DutyRoundProps) {
  const { t } = useTranslation(['judge', 'scoring']);
  const say = useSay();
  const dates = useDates();
  const client = useQueryClient();
  const left = duties.filter(isWaiting).length;
  const submitted = duties.filter(({ sheet }) => sheet === 'submitted').length;
  const next = placeLeft(duties);
  const pace = minutesEach(duties);
  const minutes = left * pace.minutes;
  const [shown, setShown] = useState<Shown>('all');
  const time = minutes < 60 ? t('home.minutes', { minutes }) : t('home.hours', { hours: (minutes / 60).toFixed(1) });
  return (
    <Card
      title={say(round.name)}
      aside={
        next && (
          <LinkButton look={waits ? 'quiet' : 'primary'} to={`/judge/assignments/${next.id}`}>
            {t(submitted > 0 || duties.some(({ sheet }) => sheet === 'draft') ? 'home.go-on' : 'home.begin')}
          </LinkButton>
        )
      }
    >
      <div className={styles.head}>
        {round.state === 'open' ? (
          <>
            <Figures>
              <Figure label={t('home.left')} value={left} unit={t('home.entries')} />
              <Figure
                label={t('home.time')}
                value={time}
                note={t(pace.own ? 'scoring:day.own-pace' : 'home.time-note', { minutes: pace.minutes })}
              />
              {round.kind === 'online_review' ? (
                <Figure
                  label={t('home.until')}
                  value={
                    <Countdown
                      to={round.endsAt}
                      onEnd={() => void client.invalidateQueries({ queryKey: ['editions'] })}
                    />
                  }
                  note={dates.until(round.endsAt)}
                />
              ) : (
                <Figure label={t('home.planned')} value={dates.time(round.endsAt)} note={t('home.planned-note')} />
              )}
            </Figures>
            <Meter label={t('home.submitted')} value={submitted} max={duties.length} labelled />
          </>
        ) : (
          <p>{t('home.closed')}</p>
        )}
      </div>
      {duties.length > 5 && <ShownPicker duties={duties} shown={shown} onChange={setShown} />}
      <DutyList caption={say(round.name)} duties={shownOf(duties, shown)} />
    </Card>
  );
}
