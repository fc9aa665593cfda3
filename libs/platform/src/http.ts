import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Actor, VISITOR } from '#kernel';
import type { FastifyRequest } from 'fastify';
import type { LimitName } from './rate-limit.js';

/** Metadata keys that guards read. */
export const PUBLIC = 'portal:public';
export const LIMIT = 'portal:limit';
export const OPEN_TO_CODES = 'portal:open-to-codes';

/** A request after the session guard: it carries who asks. */
export type PortalRequest = FastifyRequest & { actor?: Actor };

/** The route needs no session. Every other route does. */
export const Public = () => SetMetadata(PUBLIC, true);

/**
 * The route is a judge's work, and open to a session by a code on paper too; no other route with a session is. On a class:
 * all of its routes.
 */
export const OpenToCodes = () => SetMetadata(OPEN_TO_CODES, true);

/** The route counts against the named limit, shared by all instances. */
export const RateLimit = (name: LimitName) => SetMetadata(LIMIT, name);

/** Parameter: who asks; a visitor on public routes without a session. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => context.switchToHttp().getRequest<PortalRequest>().actor ?? VISITOR,
);
