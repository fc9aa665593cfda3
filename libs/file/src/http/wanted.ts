import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Which part of a file a request asks for, and the way to say which one it gets. */
export interface WantedPart {
  range: string | undefined;
  reply: FastifyReply;
}

/** The `Range` of a request for a file; films are watched in parts. */
export const Wanted = createParamDecorator((_: unknown, context: ExecutionContext): WantedPart => {
  const http = context.switchToHttp();
  const { headers } = http.getRequest<FastifyRequest>();
  return { range: headers.range, reply: http.getResponse<FastifyReply>() };
});
