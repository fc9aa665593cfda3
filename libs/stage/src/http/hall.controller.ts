import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Public } from '#platform/http';
import { HallGuideView } from '../queries/hall-guide.view.js';
import { HallGuides } from '../queries/hall-guides.js';

const CERTIFICATE = 'application/x-x509-ca-cert';

/** Helps tablets to the portal where it runs on one laptop in the hall. */
@Controller('hall')
@Public()
export class HallController {
  constructor(private readonly guides: HallGuides) {}

  @Get()
  readGuide(): Promise<HallGuideView> {
    return this.guides.guide();
  }

  /** The certificate of the hall's authority, for the tablets' systems to install. */
  @Get('root.crt')
  @Header('content-disposition', 'attachment; filename="hall-root.crt"')
  @ApiProduces(CERTIFICATE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readRoot(): Promise<StreamableFile> {
    return new StreamableFile(await this.guides.root(), { type: CERTIFICATE });
  }
}
