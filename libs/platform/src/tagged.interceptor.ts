import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { shotOf } from './live-streams.js';

/** Tags a view with what it holds (`ETag`): who asks again for what has not changed gets 304 and no body. */
@Injectable()
export class Tagged implements NestInterceptor<object, object | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<object | undefined> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const seen = http.getRequest<FastifyRequest>().headers['if-none-match'];
    return next.handle().pipe(
      map((view) => {
        const tag = `"${shotOf(view).tag}"`;
        void reply.header('etag', tag).header('cache-control', 'private, no-cache');
        if (seen !== tag) return view;
        void reply.status(304);
        return undefined;
      }),
    );
  }
}
