import { Body, Controller, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { DecideSet } from '../actions/result-set/decide-set.js';
import { FinaliseResults } from '../actions/result-set/finalise-results.js';
import { ResultBundleView } from '../queries/result-set/bundle.view.js';
import { Bundles } from '../queries/result-set/bundles.js';
import { Finalising } from '../queries/result-set/finalising.js';
import { FinalisedView, FinalisingView } from '../queries/result-set/result-sets.view.js';
import { FinaliseDto } from './result-set.dto.js';

/** The step between prizes and results. */
@Controller()
export class ResultSetController {
  constructor(
    private readonly finalising: Finalising,
    private readonly finalise: FinaliseResults,
    private readonly decide: DecideSet,
    private readonly bundles: Bundles,
  ) {}

  /** What stands in the way, three recomputations, and the result sets there are. */
  @Get('editions/:editionId/result-sets')
  view(@By() actor: Actor, @Param('editionId') editionId: string): Promise<FinalisingView> {
    return this.finalising.view(actor, editionId);
  }

  /** Finalises the results; once a set counts, the new one lies beside it. */
  @Post('editions/:editionId/result-sets')
  finaliseResults(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { comment }: FinaliseDto,
  ): Promise<FinalisedView> {
    return this.finalise.run(actor, editionId, comment);
  }

  /** The set counts from now on. */
  @Put('result-sets/:id/application')
  @HttpCode(204)
  applySet(@By() actor: Actor, @Param('id') id: string, @Body() { comment }: FinaliseDto): Promise<void> {
    return this.decide.apply(actor, id, comment);
  }

  /** The set is dropped; what counts stays. */
  @Put('result-sets/:id/dismissal')
  @HttpCode(204)
  dropSet(@By() actor: Actor, @Param('id') id: string, @Body() { comment }: FinaliseDto): Promise<void> {
    return this.decide.drop(actor, id, comment);
  }

  /** Its bundle as a file, before it is published. */
  @Download()
  @ApiOkResponse({ type: ResultBundleView })
  @Get('result-sets/:id/bundle')
  async bundle(@By() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const { bundle, no } = await this.bundles.download(actor, id);
    const disposition = `attachment; filename="results-${no}.json"`;
    return new StreamableFile(Buffer.from(bundle), { type: 'application/json', disposition });
  }
}
