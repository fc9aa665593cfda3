import { useTranslation } from 'react-i18next';
import { Fact } from '../../ui/facts.js';
import { Soft } from '../../ui/stack.js';
import type { RoundView } from './api/rounds.js';

type Owed = NonNullable<NonNullable<RoundView['draw']>['outcome']>['owed'];

/** What answers that judges owed have weighed in an assignment. */
export function OwedFact({ owed }: { owed: Owed }) {
  const { t } = useTranslation('organiser');
  if (!owed) return null;
  const { pairs, drawn } = owed;
  if (pairs === 0) return <Fact label={t('round.outcome.owed')}>{t('round.outcome.owed-none')}</Fact>;
  return (
    <Fact label={t('round.outcome.owed')}>
      {t('round.outcome.owed-count', owed)}
      <Soft>{t(drawn > 0 ? 'round.outcome.owed-drawn' : 'round.outcome.owed-kept', owed)}</Soft>
    </Fact>
  );
}
