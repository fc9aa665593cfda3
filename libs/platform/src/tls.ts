import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Server } from 'node:https';
import { createSecureContext } from 'node:tls';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, type PortalConfig } from './config.js';

const LOOK = 2000;

interface Pair {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly minVersion: 'TLSv1.2';
}

/**
 * What makes the HTTP server speak TLS: nothing, where it is not configured and a proxy in front may do it.
 * @throws ConfigError when the files cannot be read or do not belong together
 */
export function tlsOf(config: PortalConfig): { https?: Pair } {
  try {
    const pair = readPair(config);
    return pair ? { https: pair } : {};
  } catch (error) {
    throw new ConfigError(`TLS_CERT and TLS_KEY cannot be used: ${(error as Error).message}`);
  }
}

/** Takes a renewed certificate while it serves; connections that stand go on with the old one. */
export function followCertificate(app: NestFastifyApplication, config: PortalConfig): void {
  if (config.TLS_CERT === null) return;
  const file = config.TLS_CERT;
  const server = app.getHttpServer() as unknown as Server;
  const take = () => renew(server, config);
  watchFile(file, { interval: LOOK, persistent: false }, take);
  server.once('close', () => unwatchFile(file, take));
}

/** A pair that does not fit (yet) changes nothing: the old one serves on. */
function renew(server: Server, config: PortalConfig): void {
  const log = new Logger('Portal');
  try {
    server.setSecureContext(readPair(config) ?? {});
    log.log('serving with the renewed certificate');
  } catch (error) {
    log.error({ event: 'certificate-unusable', reason: (error as Error).message });
  }
}

function readPair({ TLS_CERT, TLS_KEY }: PortalConfig): Pair | undefined {
  if (TLS_CERT === null || TLS_KEY === null) return undefined;
  const pair = { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY), minVersion: 'TLSv1.2' } as const;
  createSecureContext(pair);
  return pair;
}
