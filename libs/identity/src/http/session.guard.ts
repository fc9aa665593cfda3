import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '#kernel';
import { OPEN_TO_CODES, type PortalRequest, PUBLIC } from '#platform/http';
import { RecallSession } from '../actions/session/recall-session.js';
import { BEFORE_SECOND_FACTOR } from './marks.js';
import { SessionCookie } from './session-cookie.js';

/**
 * Every route needs a session, and a strong one from staff, unless it says otherwise; one by a printed code opens a judge's
 * work and nothing else. Says who asks.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: RecallSession,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<PortalRequest>();
    const { actor, open, byCode } = await this.sessions.run(this.cookie.read(request));
    request.actor = actor;
    if (this.says(PUBLIC, context)) return true;
    if (actor.personId === null) refuse('sign-in-needed', 'sign-in-needed');
    if (byCode && !this.says(OPEN_TO_CODES, context)) refuse('not-allowed', 'paper-session');
    if (!open && !this.says(BEFORE_SECOND_FACTOR, context)) refuse('not-allowed', 'second-factor-needed');
    return true;
  }

  private says(key: string, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) === true
    );
  }
}
