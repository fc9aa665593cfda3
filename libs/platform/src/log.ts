import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { PortalConfig } from './config.js';

/** Members whose values never reach a log line. */
const SECRET = ['password', 'code', 'token', 'secret', 'phone', 'email', 'authorization', 'cookie', '["set-cookie"]'];
const PLACES = ['', 'req.headers.', 'res.headers.', 'body.', '*.'];

/** JSON lines on standard output, one a request, with its id; personal values and secrets are cut out. */
export function logging(config: PortalConfig): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.LOG_LEVEL,
      redact: { paths: PLACES.flatMap((place) => SECRET.map((key) => join(place, key))), censor: '[redacted]' },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      serializers: {
        req: ({ method, url, id }: { method: string; url: string; id: string }) => ({ id, method, url: pathOf(url) }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/api/health/') },
    },
  });
}

function join(place: string, key: string): string {
  return key.startsWith('[') ? `${place.replace(/\.$/, '')}${key}` : `${place}${key}`;
}

/** The address without its query and without invitation tokens, which would let a log reader in. */
function pathOf(url: string): string {
  return url.split('?')[0]!.replace(/(\/token\/)[^/]+/, '$1[redacted]');
}
