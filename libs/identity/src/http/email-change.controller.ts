import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { AskEmailChange } from '../actions/email-change/ask-email-change.js';
import { CancelEmailChange } from '../actions/email-change/cancel-email-change.js';
import { ConfirmEmailChange } from '../actions/email-change/confirm-email-change.js';
import { SendLinkAgain } from '../actions/email-change/send-link-again.js';
import { EmailChanges } from '../queries/email-changes.js';
import type { EmailChangeView } from '../queries/email-change.view.js';
import type { SessionView } from '../queries/session.view.js';
import { AskEmailChangeDto, ConfirmEmailChangeDto } from './email-change.dto.js';

/** The address of one's own account. */
@Controller('me/email-change')
@Unkeyed()
export class EmailChangeController {
  constructor(
    private readonly changes: EmailChanges,
    private readonly askChange: AskEmailChange,
    private readonly confirmChange: ConfirmEmailChange,
    private readonly cancelChange: CancelEmailChange,
  ) {}

  @Get()
  show(@By() actor: Actor): Promise<EmailChangeView> {
    return this.changes.own(actor);
  }

  /** Mails a link to the new address; the answer is the same when it has an account. */
  @Post()
  @HttpCode(202)
  @RateLimit('email-change')
  ask(@By() actor: Actor, @Body() body: AskEmailChangeDto): Promise<void> {
    return this.askChange.run(actor, body);
  }

  @Put('confirmation')
  @RateLimit('code')
  confirm(@By() actor: Actor, @Body() { token }: ConfirmEmailChangeDto): Promise<SessionView> {
    return this.confirmChange.run(actor, token);
  }

  @Delete()
  @HttpCode(204)
  cancel(@By() actor: Actor): Promise<void> {
    return this.cancelChange.run(actor);
  }
}

/** Another link to the address that waits. */
@Controller('me/email-change/links')
@Unkeyed()
export class EmailLinkController {
  constructor(private readonly again: SendLinkAgain) {}

  @Post()
  @HttpCode(202)
  @RateLimit('email-change')
  send(@By() actor: Actor): Promise<void> {
    return this.again.run(actor);
  }
}
