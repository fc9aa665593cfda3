import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { CancelRelease } from '../../actions/release/cancel-release.js';
import { PrepareRelease } from '../../actions/release/prepare-release.js';
import { PublishRelease } from '../../actions/release/publish-release.js';
import { PreparedView, ReleasesView, ReleaseView } from '../../queries/release/release.view.js';
import { Releases } from '../../queries/release/releases.js';
import { PublishReleaseDto, ScheduleReleaseDto, SeenReleaseDto } from './release.dto.js';
import { PublishedView } from '../../queries/release/published.view.js';

/** Results: prepared and published by the organiser, read by everybody. */
@Controller()
export class ReleaseController {
  constructor(
    private readonly releases: Releases,
    private readonly prepare: PrepareRelease,
    private readonly publish: PublishRelease,
    private readonly cancel: CancelRelease,
  ) {}

  @Get('editions/:editionId/releases')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ReleasesView> {
    return this.releases.list(actor, editionId);
  }

  /** Publishes at once what is confirmed now. */
  @Post('editions/:editionId/releases')
  publishRelease(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { note }: PublishReleaseDto,
  ): Promise<PublishedView> {
    return this.publish.runAtOnce(actor, editionId, note);
  }

  /** Freezes what a release will say; in place of one prepared earlier. */
  @Post('editions/:editionId/prepared-releases')
  prepareRelease(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { note }: PublishReleaseDto,
  ): Promise<PreparedView> {
    return this.prepare.run(actor, editionId, note);
  }

  /** Publishes a prepared release, at once or at an instant, which can be moved as long as it is to come. */
  @Put('releases/:id/publication')
  schedule(@By() actor: Actor, @Param('id') id: string, @Body() body: ScheduleReleaseDto): Promise<PublishedView> {
    return this.publish.run(actor, id, body);
  }

  @Delete('releases/:id/publication')
  @HttpCode(204)
  unschedule(@By() actor: Actor, @Param('id') id: string, @Body() { version }: SeenReleaseDto): Promise<void> {
    return this.cancel.unschedule(actor, id, version);
  }

  /** Gives up a release that nobody has read. */
  @Delete('releases/:id')
  @HttpCode(204)
  drop(@By() actor: Actor, @Param('id') id: string, @Body() { version }: SeenReleaseDto): Promise<void> {
    return this.cancel.drop(actor, id, version);
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
