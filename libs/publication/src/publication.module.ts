import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardModule } from '#award';
import { CompetitionModule } from '#competition';
import { RELEASE_ACTIONS } from './actions/release/wiring.js';
import { ReleaseController } from './http/release/release.controller.js';
import { RELEASE_QUERIES } from './queries/release/wiring.js';
import { ReleaseEntity } from './tables/release/release.entity.js';

const BELOW = [CompetitionModule, AwardModule];

/** What the public may see: each noun lists its own. */
@Module({
  imports: [TypeOrmModule.forFeature([ReleaseEntity]), ...BELOW],
  controllers: [ReleaseController],
  providers: [...RELEASE_QUERIES, ...RELEASE_ACTIONS],
})
export class PublicationModule {}
