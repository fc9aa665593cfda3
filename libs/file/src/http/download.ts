import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { disposition } from '../domain/name.js';
import type { OpenFile } from '../queries/files.js';

/** Headers of a route that answers with somebody's file: never run, never guessed, never stored on the way. */
export const Download = () =>
  applyDecorators(
    Header('X-Content-Type-Options', 'nosniff'),
    Header('Content-Security-Policy', "sandbox; default-src 'none'"),
    Header('Cache-Control', 'private, no-store'),
  );

/** The answer of a {@link Download} route. */
export function asDownload(file: OpenFile): StreamableFile {
  return new StreamableFile(file.stream, {
    type: file.mediaType,
    length: file.size,
    disposition: disposition(file.name),
  });
}
