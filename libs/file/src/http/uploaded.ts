import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel';
import type { IncomingFile } from '../domain/upload.js';

type MultipartRequest = FastifyRequest & { file(): Promise<MultipartFile | undefined> };

/** Parameter: the one file of a multipart request. What the action leaves unread is drained after the answer. */
export const Uploaded = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<IncomingFile> => {
  const http = context.switchToHttp();
  const part = await http.getRequest<MultipartRequest>().file().catch(unreadable);
  if (!part) refuse('malformed', 'file-missing');
  // A form that breaks off says so before anybody reads the file; the reader finds the stream in that state.
  part.file.on('error', () => undefined);
  http.getResponse<FastifyReply>().raw.once('finish', () => part.file.resume());
  return { stream: part.file, name: part.filename ?? '', mediaType: part.mimetype };
});

/** The parser's own refusals (too many files, no form) carry a status; what is left is a form that breaks off. */
function unreadable(error: unknown): never {
  if (typeof (error as { statusCode?: unknown }).statusCode === 'number') throw error;
  refuse('malformed', 'file-interrupted');
}
