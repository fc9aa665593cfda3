import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { IdentityModule } from '#identity';
import { JudgingModule } from '#judging';
import { NotificationModule } from '#notification';
import { RecusalModule } from '#recusal';
import { StageModule } from '#stage';
import { BALLOT_ACTIONS } from './actions/ballot/wiring.js';
import { ConfirmPrizes } from './actions/confirm-prizes.js';
import { FollowCascade } from './actions/follow-cascade.js';
import { MovePrize } from './actions/move-prize.js';
import { Nominate } from './actions/nominate.js';
import { ProposePrizes } from './actions/propose-prizes.js';
import { RestorePrize } from './actions/restore-prize.js';
import { SuspendPrize } from './actions/suspend-prize.js';
import { WithdrawPrize } from './actions/withdraw-prize.js';
import { BallotController } from './http/ballot.controller.js';
import { BallotsController } from './http/ballots.controller.js';
import { CascadeController } from './http/cascade.controller.js';
import { DeliberationController } from './http/deliberation.controller.js';
import { OnePrizeController } from './http/one-prize.controller.js';
import { PrizeController } from './http/prize.controller.js';
import { Ballots } from './queries/ballot/ballots.js';
import { Contenders } from './queries/ballot/contenders.js';
import { OwnBallots } from './queries/ballot/own-ballots.js';
import { Cascades } from './queries/cascades.js';
import { RESULT_SET_ACTIONS } from './actions/result-set/wiring.js';
import { ResultSetController } from './http/result-set.controller.js';
import { Deliberations } from './queries/deliberations.js';
import { Finalists } from './queries/finalists.js';
import { GivenAwards } from './queries/given-awards.js';
import { Grounds } from './queries/grounds.js';
import { PrizeSets } from './queries/prize-set.js';
import { Prizes } from './queries/prizes.js';
import { PrizesNow } from './queries/prizes-now.js';
import { EntriesSeen } from './queries/seen-entries.js';
import { RESULT_SET_QUERIES } from './queries/result-set/wiring.js';
import { Bundles } from './queries/result-set/bundles.js';
import { CountFullRound } from './reactions/count-full-round.js';
import { CountOnTime } from './reactions/count-on-time.js';
import { FollowRecusals } from './reactions/follow-recusals.js';
import { RemindPanel } from './reactions/remind-panel.js';
import { TellPanel } from './reactions/tell-panel.js';
import { AllotmentEntity } from './tables/allotment.entity.js';
import { BallotEntity } from './tables/ballot.entity.js';
import { BallotRoundEntity } from './tables/ballot-round.entity.js';
import { BallotTurnoutEntity } from './tables/ballot-turnout.entity.js';
import { ExpertNominationEntity } from './tables/expert-nomination.entity.js';
import { PrizeEntity } from './tables/prize.entity.js';
import { ResultDecisionEntity } from './tables/result-decision.entity.js';
import { ResultSetEntity } from './tables/result-set.entity.js';

const BALLOT_TABLES = [BallotEntity, BallotRoundEntity, BallotTurnoutEntity, ExpertNominationEntity];
const TABLES = [PrizeEntity, AllotmentEntity, ResultSetEntity, ResultDecisionEntity, ...BALLOT_TABLES];

/** Who wins which prize. */
@Module({
  imports: [
    TypeOrmModule.forFeature(TABLES),
    CompetitionModule,
    EntryModule,
    IdentityModule,
    JudgingModule,
    NotificationModule,
    RecusalModule,
    StageModule,
  ],
  controllers: [
    ...[PrizeController, OnePrizeController, CascadeController, ResultSetController],
    ...[BallotsController, BallotController, DeliberationController],
  ],
  providers: [
    ...[
      EntriesSeen,
      Finalists,
      Grounds,
      Prizes,
      PrizesNow,
      PrizeSets,
      Cascades,
      Contenders,
      Ballots,
      OwnBallots,
      Deliberations,
      GivenAwards,
    ],
    ...[ProposePrizes, Nominate, ConfirmPrizes, FollowCascade, ...BALLOT_ACTIONS],
    ...[MovePrize, SuspendPrize, RestorePrize, WithdrawPrize, CountFullRound, CountOnTime],
    ...[FollowRecusals, RemindPanel, TellPanel],
    ...[...RESULT_SET_ACTIONS, ...RESULT_SET_QUERIES],
  ],
  exports: [PrizeSets, Bundles, SuspendPrize, RestorePrize, WithdrawPrize],
})
export class AwardModule {}
