import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import { requestContext } from './request-context.js';

@Injectable()
class WithoutKey implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const context = requestContext.getStore();
    if (context) context.claim = undefined;
    return next.handle();
  }
}

/** Routes whose answers hold secrets or count tries take no idempotency key: their answers are kept nowhere. */
export const Unkeyed = () => UseInterceptors(WithoutKey);
