import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeBasics } from '../actions/draft/change-basics.js';
import { NameOrganisation } from '../actions/draft/name-organisation.js';
import { SaveAnswers } from '../actions/draft/save-answers.js';
import { EntryPage } from '../queries/entry/entry-page.js';
import type { EntryView } from '../queries/entry/entry.view.js';
import type { NamedOrganisationView, SavedView } from '../queries/draft/saved.view.js';
import { ChangeBasicsDto, NameOrganisationDto, SaveAnswersDto } from './entry.dto.js';

@Controller('entries/:id')
export class EntryController {
  constructor(
    private readonly page: EntryPage,
    private readonly basics: ChangeBasics,
    private readonly answers: SaveAnswers,
    private readonly organisation: NameOrganisation,
  ) {}

  @Get()
  one(@By() actor: Actor, @Param('id') id: string): Promise<EntryView> {
    return this.page.show(actor, id);
  }

  @Patch()
  change(@By() actor: Actor, @Param('id') id: string, @Body() body: ChangeBasicsDto): Promise<EntryView> {
    return this.basics.run(actor, id, body);
  }

  @Patch('answers')
  save(@By() actor: Actor, @Param('id') id: string, @Body() body: SaveAnswersDto): Promise<SavedView> {
    return this.answers.run(actor, id, body.changes);
  }

  @Put('organisation')
  name(@By() actor: Actor, @Param('id') id: string, @Body() body: NameOrganisationDto): Promise<NamedOrganisationView> {
    return this.organisation.run(actor, id, { ...body, uscc: body.uscc ?? null, authority: body.authority ?? null });
  }
}
