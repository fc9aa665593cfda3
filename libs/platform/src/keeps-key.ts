import { Reflector } from '@nestjs/core';

/**
 * A route whose action keeps the idempotency key with what it writes (`keyOfNow`) and knows it again, so that keeping it
 * costs no statement of its own. Said of those requests whose body the function takes.
 */
export const KeepsKey = Reflector.createDecorator<(body: object) => boolean>();
