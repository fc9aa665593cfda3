import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

const bodies = new WeakMap<object, Buffer>();

/** A view that answers several requests at once (`Gather`) is written as JSON once; nothing outlives the view. */
@Injectable()
export class SharedBody implements NestInterceptor<object, Buffer> {
  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<Buffer> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((view) => {
        void reply.header('content-type', 'application/json; charset=utf-8');
        const body = bodies.get(view) ?? Buffer.from(JSON.stringify(view));
        bodies.set(view, body);
        return body;
      }),
    );
  }
}
