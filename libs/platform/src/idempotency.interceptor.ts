import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Actor } from '#kernel';
import { refuse } from '#kernel';
import type { FastifyRequest } from 'fastify';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { sha256 } from './chance.js';
import { Answered } from './idempotency-claim.js';
import { requestContext } from './request-context.js';

const KEY = /^[\w-]{8,128}$/;

/** Reads `Idempotency-Key`; UnitOfWork claims it, and a repeated request is answered from the first one's answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const key = request.headers['idempotency-key'];
    const store = requestContext.getStore();
    if (key === undefined || !store || request.method === 'GET') return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) refuse('malformed', 'idempotency-key-malformed');
    const hash = sha256(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`);
    store.claim = { key, person: request.actor?.personId ?? 'visitor', hash };
    return next.handle().pipe(
      catchError((error: unknown) => (error instanceof Answered ? of(error.answer) : throwError(() => error))),
    );
  }
}
