import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type HttpServer = Server;

/** A request and its answer as the server has them, before the framework does. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Lets `answers` see each request before the framework does, and answer it by saying so: for what is the same bytes for
 * everybody, so that a crowd costs no more than a file server.
 */
export function answerAhead(server: Server, answers: (exchange: Exchange) => boolean): void {
  const others = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!answers({ request, response })) for (const other of others) other.call(server, request, response);
  });
}
