import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row, Soft } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Sitting, useSittings } from '../api/sittings.js';
import styles from './console.module.css';

/** The sittings of an edition by time, each with the way to its console. */
export function SittingList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('stage');
  return (
    <Loaded query={useSittings(editionId)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="calendar" title={t('list.none')}>
            {t('list.none-hint')}
          </EmptyState>
        ) : (
          <Card>
            <ul className={styles.order}>
              {items.map((sitting) => (
                <SittingLine key={sitting.id} sitting={sitting} base={base} />
              ))}
            </ul>
          </Card>
        )
      }
    </Loaded>
  );
}

function stateOf({ over, turns, onStage }: Sitting) {
  if (turns > 0 && over === turns && !onStage) return 'over';
  return onStage || over > 0 ? 'on' : 'before';
}

function SittingLine({ sitting, base }: { sitting: Sitting; base: string }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const dates = useDates();
  const { over, turns } = sitting;
  const round = `${base}/rounds/${sitting.roundId}`;
  const state = stateOf(sitting);
  const tone = { on: 'brand', over: 'success', before: 'neutral' } as const;
  return (
    <li className={styles.sitting}>
      <span className={styles.who}>
        <Link to={`${base}/stage/${sitting.id}`}>
          {t(`name.${sitting.kind}`, { round: say(sitting.roundName), room: sitting.room })}
        </Link>
        <Soft>
          {dates.instant(sitting.startsAt)} · {sitting.venue} · {t('list.turns', { over, turns })}
        </Soft>
        <Row>
          <Link to={`${round}/schedule`}>{t('list.schedule')}</Link>
          <Link to={`${round}/check-in/${sitting.id}`}>{t('list.check-in')}</Link>
        </Row>
      </span>
      <StateTag tone={tone[state]}>{t(`list.${state}`)}</StateTag>
    </li>
  );
}
