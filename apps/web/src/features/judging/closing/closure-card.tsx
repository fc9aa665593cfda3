import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { PaperButton } from '../../../ui/paper-button.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { RoundView } from '../api/rounds.js';
import styles from './closing.module.css';
import { Excuses } from './excuses.js';

/** How the round was closed: two counts that agree, and what was excused. */
export function ClosureCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const dates = useDates();
  const { closure, closedAt } = round;
  if (!closure) return null;
  return (
    <Card
      title={t('closure')}
      aside={<StateTag tone="success">{t('agreed', { agreed: closure.agreed, compared: closure.compared })}</StateTag>}
    >
      <Stack>
        <p>{t('agreed-means')}</p>
        <Facts>
          <Fact label={t('closed-by')}>
            {closure.closedByName}
            {closedAt && <Soft>{dates.instant(closedAt)}</Soft>}
          </Fact>
          <Fact label={t('standings-hash')}>
            <span className={styles.hash}>{closure.standingsHash}</span>
          </Fact>
        </Facts>
        <Excuses blockers={closure.excused} title={t('excused-at-close')} />
        <p>{t('head-text')}</p>
        <div>
          <PaperButton path={`/rounds/${round.id}/minutes`} label={t('minutes')} />
        </div>
      </Stack>
    </Card>
  );
}
