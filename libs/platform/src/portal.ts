import { constants } from 'node:zlib';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { textFault } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { passingId } from './chance.js';
import type { PortalConfig } from './config.js';
import { hookLog, PortalLogger } from './log.js';
import { Problems } from './problem.js';
import { requestContext } from './request-context.js';
import { hookSecurityHeaders } from './security-headers.js';
import { followCertificate, tlsOf } from './tls.js';
import { checkText } from './validation.js';

const MAX_JSON_BYTES = 1_000_000;
const MAX_FILE_BYTES = 200_000_000;
/** Long answers (an edition's plan, a list) travel compressed; files are compressed when they are built. */
const COMPRESSION: FastifyCompressOptions = {
  threshold: 4_000,
  encodings: ['br', 'gzip'],
  customTypes: /json/,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};
/** Builds the HTTP application around a root module: the same for the process and for tests. It does not listen yet. */
export async function createPortal(root: Type | DynamicModule, config: PortalConfig): Promise<NestFastifyApplication> {
  const adapter = adapterOf(config, () => app.get(Problems));
  const options = { bufferLogs: true, abortOnError: false };
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  app.useLogger(app.get(PortalLogger));
  app.setGlobalPrefix('api');
  await app.register(cookie);
  await app.register(compress, COMPRESSION);
  await takeFiles(app);
  const http = app.getHttpAdapter().getInstance();
  hookSecurityHeaders(http, config);
  hookRequests(app);
  hookLog(http, config);
  hookClosing(app);
  followCertificate(app, config);
  return app;
}

/** Forms with a file, and pieces of resumable uploads: whoever answers reads those from the request itself. */
async function takeFiles(app: NestFastifyApplication): Promise<void> {
  const limits = { fileSize: MAX_FILE_BYTES, files: 1, fields: 10 };
  await app.register(multipart, { limits, throwFileSizeLimit: false });
  const http = app.getHttpAdapter().getInstance();
  http.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
}

function adapterOf(config: PortalConfig, problems: () => Problems): FastifyAdapter {
  return new FastifyAdapter({
    ...tlsOf(config),
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
    genReqId: passingId,
    requestTimeout: 300_000,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // What no route gets to see: an address that cannot be decoded.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      problems().answer(error, request, reply),
  });
}

function hookRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    requestContext.run({ requestId: request.id, ip: request.ip }, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    try {
      for (const part of [request.body, request.query, request.params]) checkText(part, '', textFault);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Says goodbye with the last answer: a proxy would keep its connection open, and the process could not end. */
function hookClosing(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
