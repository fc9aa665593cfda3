import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { PortalConfig } from './config.js';

const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  // WebAssembly, and no other code made at run time: it reads QR codes where a browser cannot.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  // antd writes its styles at run time; scripts stay strict.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
};

/** The headers that keep browsers strict, with every answer, also with those that are written past the framework. */
export function hookSecurityHeaders(http: FastifyInstance, config: PortalConfig): void {
  const headers = securityHeaders(config);
  http.addHook('onRequest', (_request, { raw }, done) => {
    for (const [name, value] of headers) raw.setHeader(name, value);
    done();
  });
}

/** What helmet sets depends on no request: it is asked once. */
function securityHeaders(config: PortalConfig): readonly [name: string, value: string][] {
  const headers: [string, string][] = [];
  const directives = config.secure ? { ...CONTENT_SECURITY, upgradeInsecureRequests: [] } : CONTENT_SECURITY;
  const set = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: config.strictTransport,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  const response = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  set({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}
