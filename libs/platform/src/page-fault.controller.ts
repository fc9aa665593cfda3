import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Public, RateLimit } from './http.js';
import { PortalLogger } from './log.js';
import { PageFaultDto } from './page-fault.dto.js';

/** What goes wrong on people's screens, told to the log, where those who run the portal look. */
@Controller('page-faults')
export class PageFaultController {
  constructor(private readonly logger: PortalLogger) {}

  @Public()
  @RateLimit('page-fault')
  @Post()
  @HttpCode(204)
  note(@Body() { kind, what, page }: PageFaultDto): void {
    this.logger.warn({ kind, what, page }, 'page fault');
  }
}
