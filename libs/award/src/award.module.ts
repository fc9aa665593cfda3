import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';
import { ConfirmPrizes } from './actions/confirm-prizes.js';
import { FollowCascade } from './actions/follow-cascade.js';
import { MovePrize } from './actions/move-prize.js';
import { Nominate } from './actions/nominate.js';
import { ProposePrizes } from './actions/propose-prizes.js';
import { RestorePrize } from './actions/restore-prize.js';
import { SuspendPrize } from './actions/suspend-prize.js';
import { WithdrawPrize } from './actions/withdraw-prize.js';
import { CascadeController } from './http/cascade.controller.js';
import { OnePrizeController } from './http/one-prize.controller.js';
import { PrizeController } from './http/prize.controller.js';
import { Cascades } from './queries/cascades.js';
import { RESULT_SET_ACTIONS } from './actions/result-set/wiring.js';
import { ResultSetController } from './http/result-set.controller.js';
import { Finalists } from './queries/finalists.js';
import { Grounds } from './queries/grounds.js';
import { PrizeSets } from './queries/prize-set.js';
import { Prizes } from './queries/prizes.js';
import { PrizesNow } from './queries/prizes-now.js';
import { AllotmentEntity } from './tables/allotment.entity.js';
import { RESULT_SET_QUERIES } from './queries/result-set/wiring.js';
import { Bundles } from './queries/result-set/bundles.js';
import { PrizeEntity } from './tables/prize.entity.js';
import { ResultDecisionEntity } from './tables/result-decision.entity.js';
import { ResultSetEntity } from './tables/result-set.entity.js';

const TABLES = [PrizeEntity, AllotmentEntity, ResultSetEntity, ResultDecisionEntity];

@Module({
  imports: [TypeOrmModule.forFeature(TABLES), CompetitionModule, EntryModule, JudgingModule],
  controllers: [PrizeController, OnePrizeController, CascadeController, ResultSetController],
  providers: [
    ...[Finalists, Grounds, Prizes, PrizesNow, PrizeSets, Cascades],
    ...[ProposePrizes, Nominate, ConfirmPrizes, FollowCascade],
    ...[MovePrize, SuspendPrize, RestorePrize, WithdrawPrize],
    ...[...RESULT_SET_ACTIONS, ...RESULT_SET_QUERIES],
  ],
  exports: [PrizeSets, Bundles, SuspendPrize, RestorePrize, WithdrawPrize, FollowCascade],
})
export class AwardModule {}
