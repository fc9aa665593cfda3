import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Public, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { UndoEmailChange } from '../actions/email-change/undo-email-change.js';
import { EmailChanges } from '../queries/email-changes.js';
import type { EmailUndoView } from '../queries/email-change.view.js';
import { UndoEmailChangeDto } from './email-change.dto.js';

/** What the holder of the link in the mail to the old address may do. */
@Controller('email-changes/token/:token')
@Public()
@Unkeyed()
export class EmailUndoController {
  constructor(
    private readonly changes: EmailChanges,
    private readonly undoChange: UndoEmailChange,
  ) {}

  @Get()
  @RateLimit('check')
  show(@Param('token') token: string): Promise<EmailUndoView> {
    return this.changes.undoing(token);
  }

  @Post('reversal')
  @HttpCode(204)
  @RateLimit('code')
  undo(@Param('token') token: string, @Body() { password }: UndoEmailChangeDto): Promise<void> {
    return this.undoChange.run(token, password);
  }
}
