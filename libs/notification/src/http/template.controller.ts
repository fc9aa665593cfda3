import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeWording } from '../actions/change-wording.js';
import { HoldMessages } from '../actions/hold-messages.js';
import { Templates } from '../queries/templates.js';
import type { PreviewView, TemplateListView, TemplateView } from '../queries/template.view.js';
import { ChangeWordingDto, HoldDto, PreviewDto, ResetWordingDto } from './template.dto.js';

@Controller('editions/:editionId')
export class TemplateController {
  constructor(
    private readonly templates: Templates,
    private readonly wording: ChangeWording,
    private readonly holding: HoldMessages,
  ) {}

  @Get('message-templates')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<TemplateListView> {
    return this.templates.list(actor, editionId);
  }

  @Get('message-templates/:template')
  one(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('template') template: string,
  ): Promise<TemplateView> {
    return this.templates.one(actor, editionId, template);
  }

  @Put('message-templates/:template')
  @HttpCode(204)
  change(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('template') template: string,
    @Body() { locale, version, ...words }: ChangeWordingDto,
  ): Promise<void> {
    return this.wording.run(actor, { editionId, template, locale, version, words });
  }

  /** Ours again. */
  @Delete('message-templates/:template')
  @HttpCode(204)
  reset(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('template') template: string,
    @Body() { locale, version }: ResetWordingDto,
  ): Promise<void> {
    return this.wording.run(actor, { editionId, template, locale, version, words: null });
  }

  @Post('message-templates/:template/previews')
  @HttpCode(200)
  preview(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('template') template: string,
    @Body() { locale, ...words }: PreviewDto,
  ): PreviewView {
    return this.templates.preview(actor, editionId, { template, locale }, words);
  }

  /** `template` may be `*`: all of the edition's messages. */
  @Put('message-holds/:template')
  @HttpCode(204)
  hold(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('template') template: string,
    @Body() { held }: HoldDto,
  ): Promise<void> {
    return this.holding.run(actor, { editionId, template, held });
  }
}
