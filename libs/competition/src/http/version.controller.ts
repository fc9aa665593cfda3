import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { TakeBack } from '../actions/take-back.js';
import type { VersionView } from '../queries/edition.view.js';
import type { VersionDifferencesView, VersionsView } from '../queries/version.view.js';
import { Versions } from '../queries/versions.js';
import { VersionPipe } from './address.js';
import { ReversalDto, SinceQuery } from './plan.dto.js';

@Controller('editions/:editionId/versions')
export class VersionController {
  constructor(
    private readonly versions: Versions,
    private readonly takeBack: TakeBack,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<VersionsView> {
    return this.versions.of(actor, editionId);
  }

  @Get(':version/differences')
  differences(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('version', VersionPipe) version: number,
    @Query() { from }: SinceQuery,
  ): Promise<VersionDifferencesView> {
    return this.versions.differences(actor, editionId, version, from);
  }

  @Put(':version/reversal')
  reverse(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('version', VersionPipe) version: number,
    @Body() { note }: ReversalDto,
  ): Promise<VersionView> {
    return this.takeBack.run(actor, editionId, version, note);
  }
}
