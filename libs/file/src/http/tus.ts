import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel';
import type { Begun, FirstPiece } from '../actions/arrival/begin-upload.js';
import { type TusAnswer, type TusRequest, UPLOADS } from '../actions/arrival/resume-upload.js';
import { type Announcement, announcementOf } from '../domain/arrival.js';
import { metadataOf } from '../domain/metadata.js';
import type { UploadView } from '../queries/upload.view.js';

const PIECE = /^application\/offset\+octet-stream\s*(;|$)/i;
/** Of a request, what the protocol reads. */
const READ = ['tus-resumable', 'upload-offset', 'upload-length', 'content-type', 'content-length'];

/** What a creation announces; `upload-malformed` (400) without a length or readable metadata. */
export function announced({ headers }: FastifyRequest): Announcement {
  const length = textOf(headers['upload-length']);
  const metadata = metadataOf(textOf(headers['upload-metadata']));
  const size = /^\d{1,15}$/.test(length) ? Number(length) : Number.NaN;
  const announcement = metadata && announcementOf(metadata, size);
  return announcement ?? refuse('malformed', 'upload-malformed');
}

/** The bytes that came along with a creation. */
export function firstPiece(request: FastifyRequest): FirstPiece {
  const isPiece = PIECE.test(textOf(request.headers['content-type']));
  const length = isPiece ? Number(textOf(request.headers['content-length'])) : 0;
  return { stream: request.raw, length: Number.isSafeInteger(length) ? length : 0 };
}

/** A request about an upload, as the protocol reads it. */
export function tusRequest(request: FastifyRequest, id: string): TusRequest {
  const pairs = READ.map((name) => [name, textOf(request.headers[name])] as const).filter(([, value]) => value !== '');
  const body = request.method === 'PATCH' ? request.raw : null;
  return { method: request.method, id, headers: Object.fromEntries(pairs), body };
}

/** Says where an upload is and how much of it has arrived. */
export function answerBegun(reply: FastifyReply, { arrival, offset, upload, expiresAt }: Begun): UploadView {
  const expires = expiresAt ? { 'Upload-Expires': expiresAt.toUTCString() } : {};
  void reply.headers({
    'Tus-Resumable': '1.0.0',
    Location: `${UPLOADS}/${arrival.id}`,
    'Upload-Offset': String(offset),
    ...expires,
  });
  const { id, name, size } = arrival;
  return { id, name, size, offset, state: upload?.state ?? 'arriving' };
}

/** Passes the protocol's headers on; its body is always empty. */
export function answerTus(reply: FastifyReply, { headers }: TusAnswer): void {
  for (const [name, value] of headers) {
    if (!/^(content-|access-control-)/.test(name)) void reply.header(name, value);
  }
}

function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
}
