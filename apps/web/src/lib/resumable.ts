import type { DetailedError, Upload, UploadOptions } from 'tus-js-client';
import { ApiProblem } from './api/problem.js';

/** Small files go in one request; larger ones in pieces, so that little is lost when the line breaks. */
const PIECE = 8 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000];

interface Sending {
  file: File;
  /** Where the file belongs: the purpose and its own words. */
  target: Record<string, string>;
  /** The server knows of it. */
  onBegun: () => void;
  onProgress: (sent: number) => void;
  onDone: () => void;
  onProblem: (problem: Error) => void;
}

/** Begins an upload, or goes on with one that was begun before; it can be paused by `abort` and continued by `start`. */
export async function sendFile(sending: Sending): Promise<Upload> {
  const tus = await import('tus-js-client');
  const upload = new tus.Upload(sending.file, optionsOf(sending));
  const [before] = await upload.findPreviousUploads();
  if (before) upload.resumeFromPreviousUpload(before);
  upload.start();
  return upload;
}

function optionsOf({ file, target, onBegun, onProgress, onDone, onProblem }: Sending): UploadOptions {
  const mark = ['upload', ...Object.values(target), file.name, file.size, file.lastModified].join('|');
  return {
    endpoint: '/api/uploads',
    chunkSize: PIECE,
    uploadDataDuringCreation: file.size <= PIECE,
    retryDelays: RETRIES,
    removeFingerprintOnSuccess: true,
    metadata: { ...target, filename: file.name, filetype: file.type },
    fingerprint: () => Promise.resolve(mark),
    onShouldRetry: mayRetry,
    onUploadUrlAvailable: onBegun,
    onProgress,
    onSuccess: onDone,
    onError: (error) => onProblem(problemIn(error)),
  };
}

function bodyOf(error: Error | DetailedError): { code?: string; title?: string } {
  try {
    const text = 'originalResponse' in error ? (error.originalResponse?.getBody() ?? '') : '';
    return JSON.parse(text) as { code?: string; title?: string };
  } catch {
    return {};
  }
}

const statusOf = (error: Error | DetailedError) =>
  'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0;

/**
 * A line that broke, a server that is away or a proxy that says so in its stead, an offset that moved on; never a
 * refusal.
 */
export function mayRetry(error: Error | DetailedError): boolean {
  const status = statusOf(error);
  const passing = status === 0 || status >= 500 || [408, 423, 429].includes(status);
  return passing || bodyOf(error).code === 'upload-offset';
}

/** A refusal as the server puts it; the error itself where what arrived may stay and the upload can be tried again. */
export function problemIn(error: Error | DetailedError): Error {
  const { code, title } = bodyOf(error);
  const status = statusOf(error);
  if (status === 401) return new SignedOut();
  if (mayRetry(error) || code === undefined || title === undefined) return error;
  return new ApiProblem({ status, code, title });
}

/** The session ended during an upload: whoever signs in again may go on with it. */
export class SignedOut extends Error {}
