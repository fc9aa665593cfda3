import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HandOver } from './actions/hand-over.js';
import { Journal } from './actions/record.js';
import { SignHead } from './actions/sign-head.js';
import { HandoverController } from './http/handover.controller.js';
import { PresentHandover } from './queries/present-handover.js';
import { SignGrownLedgers } from './reactions/sign-grown-ledgers.js';
import { HandoverEntity } from './tables/handover.entity.js';
import { HeadEntity, LedgerEntity } from './tables/ledger.entity.js';
import { LineEntity } from './tables/line.entity.js';
import { SignedHeadEntity } from './tables/signed-head.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([LineEntity, LedgerEntity, HeadEntity, SignedHeadEntity, HandoverEntity])],
  controllers: [HandoverController],
  providers: [PresentHandover, Journal, SignHead, SignGrownLedgers, HandOver],
  exports: [Journal, SignHead, HandOver],
})
export class JournalModule {}
