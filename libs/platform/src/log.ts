import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, Injectable } from '@nestjs/common';
import { Logger, LoggerModule } from 'nestjs-pino';
import type { PortalConfig } from './config.js';

/** Members whose values never reach a log line, at whatever depth people log them. */
const SECRET = ['password', 'code', 'token', 'secret', 'phone', 'email', 'authorization', 'cookie', '["set-cookie"]'];
const PLACES = ['', '*.', '*.*.', 'req.headers.', 'res.headers.'];
/** What Nest tells of its own start. */
const CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** JSON lines on standard output, one a request, with its id; personal values and secrets are cut out. */
export function logging(config: PortalConfig): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.LOG_LEVEL,
      redact: { paths: PLACES.flatMap((place) => SECRET.map((key) => join(place, key))), censor: '[redacted]' },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      customLogLevel,
      serializers: {
        req: ({ method, url, id }: { method: string; url: string; id: string }) => ({ id, method, url: pathOf(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/api/health/') },
    },
  });
}

/** Nest's logger, without what it tells of its own start. */
@Injectable()
export class PortalLogger extends Logger {
  override log(message: unknown, ...more: unknown[]): void {
    if (!CHATTER.has(String(more.at(-1)))) super.log(message, ...more);
  }
}

/** An outage is told once a second (outage.ts), not by every request that meets it. */
function customLogLevel(
  _request: IncomingMessage,
  { statusCode }: ServerResponse,
  error?: Error,
): 'info' | 'error' | 'silent' {
  if (statusCode === 503) return 'silent';
  return error || statusCode >= 500 ? 'error' : 'info';
}

function join(place: string, key: string): string {
  return key.startsWith('[') ? `${place.replace(/\.$/, '')}${key}` : `${place}${key}`;
}

/** The address without its query and without invitation tokens, which would let a log reader in. */
function pathOf(url: string): string {
  return url.split('?')[0]!.replace(/(\/token\/)[^/]+/, '$1[redacted]');
}
