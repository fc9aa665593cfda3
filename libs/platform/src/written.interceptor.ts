import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { sha256 } from './chance.js';
import { isKnown } from './tagged.interceptor.js';

/** A view as it is sent: its JSON, written once for everybody who gets it, and the tag of what it holds. */
export interface Written {
  readonly tag: string;
  readonly body: Buffer;
}

/** Tags a text, or bytes, for `ETag`. */
export function tagOf(content: string | Buffer): string {
  return sha256(content).slice(0, 22);
}

/** Sends a view that is written already; who has it gets 304 and no body. */
@Injectable()
export class SendWritten implements NestInterceptor<Written, Buffer | undefined> {
  intercept(context: ExecutionContext, next: CallHandler<Written>): Observable<Buffer | undefined> {
    return next.handle().pipe(
      map(({ tag, body }) => {
        const { known, reply } = isKnown(context, `W/"${tag}"`);
        if (known) return undefined;
        void reply.header('content-type', 'application/json; charset=utf-8');
        return body;
      }),
    );
  }
}
