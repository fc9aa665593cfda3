import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { ArchiveEdition } from '../actions/archive-edition.js';
import { FoundEdition } from '../actions/found-edition.js';
import { PublishEdition } from '../actions/publish-edition.js';
import type { EditionCard, FoundedView, FrontView } from '../queries/edition.view.js';
import { Front } from '../queries/front.js';
import { FoundEditionDto } from './edition.dto.js';

@Controller('editions')
export class EditionController {
  constructor(
    private readonly front: Front,
    private readonly foundEdition: FoundEdition,
    private readonly publishEdition: PublishEdition,
    private readonly archiveEdition: ArchiveEdition,
  ) {}

  @Get()
  @Public()
  list(@By() actor: Actor): Promise<EditionCard[]> {
    return this.front.cards(actor);
  }

  @Get(':slug/front')
  @Public()
  one(@By() actor: Actor, @Param('slug') slug: string): Promise<FrontView> {
    return this.front.bySlug(actor, slug);
  }

  @Post()
  found(@By() actor: Actor, @Body() founding: FoundEditionDto): Promise<FoundedView> {
    return this.foundEdition.run(actor, founding);
  }

  @Put(':editionId/publication')
  @HttpCode(204)
  publish(@By() actor: Actor, @Param('editionId') editionId: string): Promise<void> {
    return this.publishEdition.run(actor, editionId);
  }

  @Put(':editionId/archive')
  @HttpCode(204)
  archive(@By() actor: Actor, @Param('editionId') editionId: string): Promise<void> {
    return this.archiveEdition.run(actor, editionId);
  }
}
