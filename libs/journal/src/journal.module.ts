import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Journal } from './actions/record.js';
import { HeadEntity, LedgerEntity } from './tables/ledger.entity.js';
import { LineEntity } from './tables/line.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([LineEntity, LedgerEntity, HeadEntity])],
  providers: [Journal],
  exports: [Journal],
})
export class JournalModule {}
