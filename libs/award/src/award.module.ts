import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';
import { ConfirmPrizes } from './actions/confirm-prizes.js';
import { Nominate } from './actions/nominate.js';
import { ProposePrizes } from './actions/propose-prizes.js';
import { WithdrawPrize } from './actions/withdraw-prize.js';
import { OnePrizeController, PrizeController } from './http/prize.controller.js';
import { Finalists } from './queries/finalists.js';
import { PrizeSets } from './queries/prize-set.js';
import { Prizes } from './queries/prizes.js';
import { PrizeEntity } from './tables/prize.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([PrizeEntity]), CompetitionModule, EntryModule, JudgingModule],
  controllers: [PrizeController, OnePrizeController],
  providers: [Finalists, Prizes, PrizeSets, ProposePrizes, Nominate, WithdrawPrize, ConfirmPrizes],
  exports: [PrizeSets],
})
export class AwardModule {}
