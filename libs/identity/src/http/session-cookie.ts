import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Opened } from '../actions/session/start-session.js';
import { ABSOLUTE_MS } from '../domain/session-life.js';
import type { SessionView } from '../queries/session.view.js';

/** The session's cookie: for this host alone and unreadable to scripts; `__Host-` and Secure where TLS is. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: { path: string; httpOnly: boolean; sameSite: 'lax'; secure: boolean };

  constructor(config: PortalConfig) {
    this.name = config.secure ? '__Host-session' : 'session';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secure };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** Hands the token to the browser, and only the view to the page. */
  give(reply: FastifyReply, { token, view }: Opened): SessionView {
    if (token) void reply.setCookie(this.name, token, { ...this.options, maxAge: ABSOLUTE_MS / 1000 });
    return view;
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
