import { Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { OpenPreview } from '../../actions/release/open-preview.js';
import { PreviewKeyView, ReleaseView } from '../../queries/release/release.view.js';
import { Releases } from '../../queries/release/releases.js';

/** A release before its time, for those who were given its address. */
@Controller()
export class PreviewController {
  constructor(
    private readonly releases: Releases,
    private readonly previews: OpenPreview,
  ) {}

  @Put('releases/:id/preview')
  open(@By() actor: Actor, @Param('id') id: string): Promise<PreviewKeyView> {
    return this.previews.run(actor, id);
  }

  @Delete('releases/:id/preview')
  @HttpCode(204)
  close(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.previews.close(actor, id);
  }

  @Public()
  @RateLimit('check')
  @Header('x-robots-tag', 'noindex, nofollow')
  @Get('release-previews/:key')
  preview(@Param('key') key: string): Promise<ReleaseView> {
    return this.releases.preview(key);
  }
}
