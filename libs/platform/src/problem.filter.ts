import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { DomainError, localeOf, type Refusal } from '#kernel';
import type { FastifyReply } from 'fastify';
import type { PortalRequest } from './http.js';
import { Texts } from './texts.js';
import { codeOf } from './sql-state.js';

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
};
const BY_STATUS = new Map(Object.entries(STATUS).map(([refusal, status]) => [status, refusal as Refusal]));
/** SQLSTATE classes and socket errors that say: the database is away, full or too slow. Try again later. */
const AWAY = /^(08|53|57|58|55P03|25P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
const AWAY_WORDS = /timeout exceeded when trying to connect|Connection terminated|not connected|timed out/i;

/** The one place that decides how errors look on the wire: application/problem+json (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');
  private lastOutage = 0;

  constructor(private readonly texts: Texts) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<PortalRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { refusal, code, details } = this.refusalOf(error);
    const status = refusal ? STATUS[refusal] : 500;
    const locale = localeOf(request.headers['accept-language']);
    const title = this.texts.refusal(locale, code, details);
    if (status === 503) void reply.header('retry-after', '3');
    if (typeof details.retryAfter === 'number') void reply.header('retry-after', String(details.retryAfter));
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send({ ...details, type: `urn:portal:${code}`, title, status, code, requestId: request.id });
  }

  private refusalOf(error: unknown): { refusal?: Refusal; code: string; details: Readonly<Record<string, unknown>> } {
    if (error instanceof DomainError) return error;
    const status = error instanceof HttpException ? error.getStatus() : Number((error as { statusCode?: unknown }).statusCode);
    const refusal = BY_STATUS.get(status) ?? (status >= 400 && status < 500 ? 'malformed' : undefined);
    if (refusal) return { refusal, code: refusal, details: {} };
    if (isAway(error)) return this.away(error);
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { code: 'unexpected', details: {} };
  }

  private away(error: unknown): { refusal: Refusal; code: string; details: Record<string, unknown> } {
    if (performance.now() - this.lastOutage > 1000) {
      this.lastOutage = performance.now();
      this.log.warn(`The database is unavailable: ${(error as Error).message}`);
    }
    return { refusal: 'unavailable', code: 'unavailable', details: {} };
  }
}

function isAway(error: unknown): boolean {
  return AWAY.test(codeOf(error)) || (error instanceof Error && AWAY_WORDS.test(error.message));
}
