import { HttpException, Injectable } from '@nestjs/common';
import { DomainError, localeOf, type Refusal } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAway, isGiven, report } from './outage.js';
import { Texts } from './texts.js';

const STATUS: Record<Refusal, number> = {
  malformed: 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
  full: 507,
};
const BY_STATUS = new Map(Object.entries(STATUS).map(([refusal, status]) => [status, refusal as Refusal]));
const GIVEN = { status: STATUS.unavailable, code: 'portal-given', details: { retryAfter: 60 } };
const UNEXPECTED = { status: 500, code: 'unexpected', details: {} };

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The one place that decides how errors look on the wire: application/problem+json (RFC 9457). */
@Injectable()
export class Problems {
  constructor(private readonly texts: Texts) {}

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { status, code, details } = faultOf(error);
    const title = this.texts.refusal(localeOf(request.headers['accept-language']), code, details);
    const retryAfter = details.retryAfter ?? (status === 503 ? 3 : undefined);
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send({ ...details, type: `urn:portal:${code}`, title, status, code, requestId: request.id });
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof DomainError) return { status: STATUS[error.refusal], code: error.code, details: error.details };
  if (isGiven(error)) return GIVEN;
  const refusal = refusalOf(error);
  if (refusal) return { status: STATUS[refusal], code: refusal, details: {} };
  report(error);
  return isAway(error) ? { status: STATUS.unavailable, code: 'unavailable', details: {} } : UNEXPECTED;
}

/** What Nest and Fastify refuse by themselves: no such route, not JSON, too large. */
function refusalOf(error: unknown): Refusal | undefined {
  const status =
    error instanceof HttpException ? error.getStatus() : Number((error as { statusCode?: unknown }).statusCode);
  return BY_STATUS.get(status) ?? (status >= 400 && status < 500 ? 'malformed' : undefined);
}
