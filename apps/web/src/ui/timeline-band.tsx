import { type CSSProperties, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../lib/clock.js';
import { useDates } from '../lib/date.js';
import styles from './timeline-band.module.css';

export interface Stage {
  code: string;
  name: string;
  startsAt: string;
  endsAt: string;
}

export interface PlacedStage extends Stage {
  state: 'past' | 'current' | 'later';
  /** How much of it has passed, 0…1. */
  passed: number;
  /** Today's mark stands at this stage: on it, or before it when nothing runs today. */
  today: boolean;
}

/** Places `now` on the stages: the first that runs carries today; when none runs, the first still to come. */
export function placeStages(stages: readonly Stage[], now: Date): PlacedStage[] {
  const at = now.getTime();
  const placed = stages.map((stage) => {
    const [from, to] = [Date.parse(stage.startsAt), Date.parse(stage.endsAt)];
    const state = to <= at ? ('past' as const) : from <= at ? ('current' as const) : ('later' as const);
    const passed = state === 'past' ? 1 : state === 'later' ? 0 : (at - from) / Math.max(1, to - from);
    return { ...stage, state, passed };
  });
  const running = placed.findIndex((stage) => stage.state === 'current');
  const marked = running >= 0 ? running : placed.findIndex((stage) => stage.state === 'later');
  return placed.map((stage, index) => ({ ...stage, today: index === marked }));
}

/** The calendar as a band: what has passed, what runs, what comes, and where today is. Vertical on a phone. */
export function TimelineBand({ stages, now = serverNow() }: { stages: readonly Stage[]; now?: Date }) {
  return (
    <ol className={styles.band}>
      {placeStages(stages, now).map((stage) => (
        <BandStage key={stage.code} stage={stage} now={now} />
      ))}
    </ol>
  );
}

function BandStage({ stage, now }: { stage: PlacedStage; now: Date }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <li
      className={`${styles.stage} ${styles[stage.state]}`}
      aria-current={stage.state === 'current' ? 'step' : undefined}
    >
      {stage.today && (
        <p className={styles.today}>
          {t(stage.state === 'current' ? 'timeline.today' : 'timeline.before', { day: dates.monthDay(now) })}
        </p>
      )}
      <span className={styles.track} aria-hidden="true">
        <span style={{ '--passed': `${Math.round(stage.passed * 100)}%` } as CSSProperties} />
      </span>
      <p className={styles.name}>{stage.name}</p>
      <p className={styles.dates}>
        {dates.span(stage.startsAt, stage.endsAt).map((part) => (
          <Fragment key={part}>
            <span>{part}</span>{' '}
          </Fragment>
        ))}
      </p>
      <p className={styles.state}>{t(`timeline.${stage.state}`)}</p>
    </li>
  );
}
