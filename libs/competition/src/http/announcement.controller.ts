import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { PageQuery } from '#platform/page.dto';
import { PublishAnnouncement } from '../actions/publish-announcement.js';
import { WriteAnnouncement } from '../actions/write-announcement.js';
import type { AnnouncementListView, AnnouncementView } from '../queries/announcement.view.js';
import { Announcements } from '../queries/announcements.js';
import { AnnouncementDto, ChangeAnnouncementDto, PublishAnnouncementDto } from './announcement.dto.js';

@Controller()
export class AnnouncementController {
  constructor(
    private readonly announcements: Announcements,
    private readonly write: WriteAnnouncement,
    private readonly publication: PublishAnnouncement,
  ) {}

  @Get('editions/:editionId/announcements')
  @Public()
  list(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: PageQuery,
  ): Promise<AnnouncementListView> {
    return this.announcements.list(actor, editionId, query);
  }

  @Post('editions/:editionId/announcements')
  draft(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: AnnouncementDto,
  ): Promise<AnnouncementView> {
    return this.write.draft(actor, editionId, body);
  }

  @Put('announcements/:id')
  change(@By() actor: Actor, @Param('id') id: string, @Body() body: ChangeAnnouncementDto): Promise<AnnouncementView> {
    return this.write.change(actor, id, body);
  }

  @Put('announcements/:id/publication')
  publish(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { mail }: PublishAnnouncementDto,
  ): Promise<AnnouncementView> {
    return this.publication.run(actor, id, mail);
  }

  @Delete('announcements/:id/publication')
  @HttpCode(204)
  withdraw(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.publication.withdraw(actor, id);
  }
}
