import { type DynamicModule, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Logger, LoggerModule } from 'nestjs-pino';
import { destination, pino } from 'pino';
import type { PortalConfig } from './config.js';
import { requestIdOfNow } from './request-context.js';

/** Members whose values never reach a log line, at whatever depth people log them. */
const SECRET = ['password', 'code', 'token', 'secret', 'phone', 'email', 'authorization', 'cookie', '["set-cookie"]'];
const PLACES = ['', '*.', '*.*.', 'req.headers.', 'res.headers.'];
/** What Nest tells of its own start. */
const CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** JSON lines on standard output, with the request's id; personal values and secrets are cut out. */
export function logging(config: PortalConfig): DynamicModule {
  return LoggerModule.forRoot({
    // Requests are told by hookLog, and what is said within one carries its id: no logger is made for each of them.
    forRoutes: [],
    pinoHttp: {
      level: config.LOG_LEVEL,
      redact: { paths: PLACES.flatMap((place) => SECRET.map((key) => join(place, key))), censor: '[redacted]' },
      mixin: () => withId(requestIdOfNow()),
    },
  });
}

const withId = (requestId: string | null) => (requestId === null ? {} : { requestId });

/** One line a request, written when the answer is out, without holding up the next: who asked what, and what became of it. */
export function hookLog(http: FastifyInstance, { LOG_LEVEL }: PortalConfig): void {
  const log = pino({ level: LOG_LEVEL, base: { pid: process.pid } }, destination({ sync: false }));
  http.addHook('onResponse', ({ id, method, url }, { statusCode, elapsedTime }, done) => {
    done();
    // An outage is told once a second (outage.ts), not by every request that meets it.
    if (statusCode === 503 || url.startsWith('/api/health/')) return;
    const line = { req: { id, method, url: pathOf(url) }, res: { statusCode }, responseTime: Math.round(elapsedTime) };
    log[statusCode >= 500 ? 'error' : 'info'](line, 'request completed');
  });
}

/** Nest's logger, without what it tells of its own start. */
@Injectable()
export class PortalLogger extends Logger {
  override log(message: unknown, ...more: unknown[]): void {
    if (!CHATTER.has(String(more.at(-1)))) super.log(message, ...more);
  }
}

function join(place: string, key: string): string {
  return key.startsWith('[') ? `${place.replace(/\.$/, '')}${key}` : `${place}${key}`;
}

/** The address without its query and without invitation tokens and screens' keys, which would let a log reader in. */
function pathOf(url: string): string {
  return url.split('?')[0]!.replace(/(\/(?:token|screen|clock)\/)[^/]+/, '$1[redacted]');
}
