import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardModule } from '#award';
import { CompetitionModule } from '#competition';
import { PublishRelease } from './actions/publish-release.js';
import { ReleaseController } from './http/release.controller.js';
import { Material } from './queries/material.js';
import { Releases } from './queries/releases.js';
import { ReleaseEntity } from './tables/release.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReleaseEntity]), CompetitionModule, AwardModule],
  controllers: [ReleaseController],
  providers: [Material, Releases, PublishRelease],
})
export class PublicationModule {}
