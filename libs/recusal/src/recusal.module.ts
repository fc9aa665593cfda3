import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import { DeclareConflict } from './actions/declare-conflict.js';
import { RecusalTraces } from './actions/recusal-traces.js';
import { Recusals } from './queries/recusals.js';
import { DeclarationEntity } from './tables/declaration.entity.js';

/** Relations between people and what they judge, and the rules about them. */
@Module({
  imports: [TypeOrmModule.forFeature([DeclarationEntity]), IdentityModule, CompetitionModule],
  providers: [Recusals, DeclareConflict, RecusalTraces],
  exports: [Recusals, DeclareConflict],
})
export class RecusalModule {}
