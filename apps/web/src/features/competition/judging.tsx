import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import type { FrontRound, FrontView } from './api/front.js';
import styles from './judging.module.css';
import { Rubric } from './rubric.js';
import { Section } from './section.js';

/** How it is judged: each round's rule and its score sheets. */
export function Judging({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  return (
    <Section id="judging" title={t('judging.title')} lead={t('judging.lead')}>
      <ol className={styles.rounds}>
        {front.rounds.map((round) => (
          <Round key={round.code} front={front} round={round} />
        ))}
      </ol>
      <p className={styles.recusal}>
        {t('judging.recusal')}
        {front.rulesLockedAt && ` ${t('judging.locked', { at: dates.instant(front.rulesLockedAt) })}`}
      </p>
    </Section>
  );
}

function Round({ front, round }: { front: FrontView; round: FrontRound }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  const milestone = front.milestones.find((one) => one.code === round.milestone);
  return (
    <li className={styles.round}>
      <p className={styles.kind}>{t(`judging.kinds.${round.kind}`)}</p>
      <h3>{say(round.name)}</h3>
      {milestone && <p className={styles.dates}>{dates.span(milestone.startsAt, milestone.endsAt).join(' ')}</p>}
      <RoundRule round={round} />
      {round.rubrics.map((rubric) => (
        <Rubric
          key={rubric.divisions.join()}
          rubric={rubric}
          divisions={front.divisions}
          alone={round.rubrics.length === 1}
        />
      ))}
    </li>
  );
}

function RoundRule({ round }: { round: FrontRound }) {
  const { t } = useTranslation('public');
  const judges =
    round.judgesPerEntry !== null
      ? t('judging.judges', { count: round.judgesPerEntry })
      : t(round.rooms > 1 ? 'judging.rooms' : 'judging.all-judges', { count: round.rooms });
  return (
    <ul className={styles.rule}>
      <li>{judges}</li>
      <li>{round.trim ? t('judging.trim', round.trim) : t('judging.mean')}</li>
      <li>
        <b>{round.advance ? t('judging.advance', { count: round.advance.total }) : t('judging.last')}</b>
      </li>
    </ul>
  );
}
