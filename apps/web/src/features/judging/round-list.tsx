import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Meter } from '../../ui/meter.js';
import { type RoundCard, useRounds } from './api/rounds.js';
import styles from './round-list.module.css';
import { RoundStateTag } from './round-state.js';

/** The rounds in the order of play, each with its state, its dates and its work. */
export function RoundList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('organiser');
  return (
    <Loaded query={useRounds(editionId)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="flag" title={t('rounds.none')}>
            {t('rounds.none-hint')}
          </EmptyState>
        ) : (
          <ol className={styles.rounds}>
            {items.map((round) => (
              <OneRound key={round.id} round={round} base={base} />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

function OneRound({ round, base }: { round: RoundCard; base: string }) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  const { progress } = round;
  return (
    <li className={styles.round}>
      <span className={styles.ordinal} aria-hidden="true">
        {round.ordinal}
      </span>
      <div className={styles.words}>
        <h2>
          <Link to={`${base}/${round.id}`}>{say(round.name)}</Link> <RoundStateTag state={round.state} />
        </h2>
        <p>
          {dates.instant(round.startsAt)} – {dates.until(round.endsAt)}
        </p>
        <p>
          {t(`rounds.kinds.${round.kind}`)} · {t('rounds.entries', { count: progress.entries })} ·{' '}
          {t('rounds.judges', { count: progress.judges })}
          {progress.vacancies > 0 && ` · ${t('rounds.vacancies', { count: progress.vacancies })}`}
        </p>
      </div>
      <div className={styles.meter}>
        <Meter label={t('rounds.sheets')} value={progress.submitted} max={progress.assignments} labelled />
      </div>
    </li>
  );
}
