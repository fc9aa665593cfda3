import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.js';
import { AdvanceCard } from './advance-card.js';
import type { RoundView } from './api/rounds.js';
import { CertaintyCards } from './closing/certainty-card.js';
import { ClosureCard } from './closing/closure-card.js';
import { ReopeningCard } from './closing/reopening-card.js';
import { SinceCard } from './closing/since-card.js';
import { TakeBackCard } from './closing/take-back-card.js';
import type { JudgingPlan } from './rules.js';
import { StandingsCards } from './standings-cards.js';
import { AgreementCards } from './watching/agreement-cards.js';

/** After the closing: the standings, list by list, and who goes on. */
export function EndStage({ round, plan }: { round: RoundView; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  return (
    <>
      <SinceCard round={round} />
      <ReopeningCard round={round} />
      {round.can.advance && <AdvanceCard round={round} plan={plan} />}
      {round.can.readStandings ? (
        <>
          <StandingsCards round={round} plan={plan} />
          <CertaintyCards round={round} plan={plan} />
          <ClosureCard round={round} />
          <AgreementCards roundId={round.id} plan={plan} />
        </>
      ) : (
        <Card title={t('round.way.standings')}>
          <p>{t('round.standings-closed')}</p>
        </Card>
      )}
      <TakeBackCard round={round} />
      {round.can.reopen && !round.can.advance && <AdvanceCard round={round} plan={plan} />}
    </>
  );
}
