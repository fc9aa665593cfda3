import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { disposition } from '../domain/name.js';
import type { OpenFile } from '../queries/files.js';
import type { WantedPart } from './wanted.js';

/** Headers of a route that answers with somebody's file: never run, never guessed, never stored on the way. */
export const Download = () =>
  applyDecorators(
    Header('X-Content-Type-Options', 'nosniff'),
    Header('Content-Security-Policy', "sandbox; default-src 'none'"),
    Header('Cache-Control', 'private, no-store'),
  );

/** A file whose size may not be known before its last byte. */
type Downloadable = Omit<OpenFile, 'size'> & { size?: number };

/** The answer of a {@link Download} route; one that takes parts says so, and which part it answers with. */
export function asDownload(file: Downloadable, wanted?: WantedPart): StreamableFile {
  void wanted?.reply.header('Accept-Ranges', 'bytes');
  if (wanted && file.part) {
    const { from, to, whole } = file.part;
    void wanted.reply.status(206).header('Content-Range', `bytes ${from}-${to}/${whole}`);
  }
  return new StreamableFile(file.stream, {
    type: file.mediaType,
    ...(file.size !== undefined && { length: file.size }),
    disposition: disposition(file.name),
  });
}
