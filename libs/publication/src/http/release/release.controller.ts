import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { PublishRelease } from '../../actions/release/publish-release.js';
import { ReleasesView, ReleaseView } from '../../queries/release/release.view.js';
import { Releases } from '../../queries/release/releases.js';
import { PublishReleaseDto } from './release.dto.js';
import { PublishedView } from '../../queries/release/published.view.js';

/** Results: published by the organiser, read by everybody. */
@Controller()
export class ReleaseController {
  constructor(
    private readonly releases: Releases,
    private readonly publish: PublishRelease,
  ) {}

  @Get('editions/:editionId/releases')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ReleasesView> {
    return this.releases.list(actor, editionId);
  }

  @Post('editions/:editionId/releases')
  publishRelease(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { note }: PublishReleaseDto,
  ): Promise<PublishedView> {
    return this.publish.run(actor, editionId, note);
  }

  /** The results that are valid now. */
  @Public()
  @Get('editions/:slug/results')
  results(@Param('slug') slug: string): Promise<ReleaseView> {
    return this.releases.current(slug);
  }

  /** One release, also a superseded one. */
  @Public()
  @Get('releases/:id')
  release(@Param('id') id: string): Promise<ReleaseView> {
    return this.releases.byId(id);
  }
}
