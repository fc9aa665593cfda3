import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { shotOf } from './live-streams.js';

/** Tags the answer, and answers 304 when it is what the asker has. */
export function isKnown(context: ExecutionContext, tag: string): { known: boolean; reply: FastifyReply } {
  const http = context.switchToHttp();
  const reply = http.getResponse<FastifyReply>();
  const known = http.getRequest<FastifyRequest>().headers['if-none-match'] === tag;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (known) void reply.status(304);
  return { known, reply };
}

/** Tags a view with what it holds (`ETag`): who asks again for what has not changed gets 304 and no body. */
@Injectable()
export class Tagged implements NestInterceptor<object, object | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<object | undefined> {
    return next.handle().pipe(map((view) => (isKnown(context, `"${shotOf(view).tag}"`).known ? undefined : view)));
  }
}
