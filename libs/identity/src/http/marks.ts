import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { requestContext } from '#platform/request-context';
import type { Observable } from 'rxjs';

/** Metadata key that the session guard reads. */
export const BEFORE_SECOND_FACTOR = 'identity:before-second-factor';

/** The route is open to a session that still owes its second factor: to give it, to set it up, or to leave. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);

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
