import { Body, Controller, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { BringFile } from '../actions/bring-file.js';
import { EditionPlanView } from '../queries/edition-plan.view.js';
import type { VersionView } from '../queries/edition.view.js';
import { PlanFile } from '../queries/plan-file.js';
import type { PlanPreviewView } from '../queries/version.view.js';
import { PartsPreviewDto, PlanFileDto, PlanFilePreviewDto } from './plan.dto.js';

@Controller('editions/:editionId')
export class PlanFileController {
  constructor(
    private readonly planFile: PlanFile,
    private readonly bringFile: BringFile,
  ) {}

  @Get('plan-file')
  @Download()
  @ApiOkResponse({ type: EditionPlanView })
  async file(@By() actor: Actor, @Param('editionId') editionId: string): Promise<StreamableFile> {
    const disposition = 'attachment; filename="edition.json"';
    return new StreamableFile(await this.planFile.text(actor, editionId), { type: 'application/json', disposition });
  }

  @Put('plan-file')
  bring(@By() actor: Actor, @Param('editionId') editionId: string, @Body() file: PlanFileDto): Promise<VersionView> {
    return this.bringFile.run(actor, editionId, file);
  }

  @Post('plan-file/previews')
  @HttpCode(200)
  preview(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { file }: PlanFilePreviewDto,
  ): Promise<PlanPreviewView> {
    return this.planFile.preview(actor, editionId, file);
  }

  @Post('settings/previews')
  @HttpCode(200)
  previewParts(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { parts }: PartsPreviewDto,
  ): Promise<PlanPreviewView> {
    return this.planFile.previewParts(actor, editionId, parts);
  }
}
