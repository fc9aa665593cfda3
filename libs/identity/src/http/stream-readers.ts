import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LiveStreams } from '#platform/live-streams';
import { RecallSession } from '../actions/session/recall-session.js';
import { SessionCookie } from './session-cookie.js';

/** Ends the streams of those who signed out, were disabled or lost or gained a seat. */
@Injectable()
export class StreamReaders implements OnModuleInit {
  constructor(
    private readonly streams: LiveStreams,
    private readonly cookie: SessionCookie,
    private readonly sessions: RecallSession,
  ) {}

  onModuleInit(): void {
    this.streams.recallBy(async (request) => {
      const { actor, open } = await this.sessions.look(this.cookie.read(request));
      return JSON.stringify([actor, open]);
    });
  }
}
