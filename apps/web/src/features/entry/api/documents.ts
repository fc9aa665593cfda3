import i18next from 'i18next';
import { ApiProblem, problemOf } from '../../../lib/api/problem.js';
import { request } from '../../../lib/api/request.js';
import { currentLocale } from '../../../lib/i18n.js';
import type { KeptDocument } from './my-entry.js';

/** Where a document's bytes are. */
export const documentAddress = (id: string, kind: string) => `/api/entries/${id}/documents/${kind}`;

/** Takes a file away from the draft. */
export const removeDocument = (id: string, kind: string) => request<void>('DELETE', `/entries/${id}/documents/${kind}`);

const explain = (code: string) => i18next.t(`problems.${code}`, { defaultValue: i18next.t('problems.unexpected') });
const offline = () => new ApiProblem({ status: 0, code: 'offline', title: explain('offline') });

interface Upload {
  id: string;
  kind: string;
  file: File;
  /** How much has been sent, 0…1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file. Not by `fetch`, which cannot tell how much of it has gone. */
export function uploadDocument({ id, kind, file, onProgress, signal }: Upload): Promise<KeptDocument> {
  const call = new XMLHttpRequest();
  call.open('PUT', documentAddress(id, kind));
  call.setRequestHeader('accept-language', currentLocale());
  call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0));
  signal.addEventListener('abort', () => call.abort());
  const answered = new Promise<void>((resolve, reject) => {
    call.addEventListener('load', () => resolve());
    call.addEventListener('error', () => reject(offline()));
    call.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
  const form = new FormData();
  form.append('file', file, file.name);
  call.send(form);
  return answered.then(() => answerOf(call));
}

async function answerOf(call: XMLHttpRequest): Promise<KeptDocument> {
  if (call.status < 300) return JSON.parse(call.responseText) as KeptDocument;
  const headers = { 'content-type': call.getResponseHeader('content-type') ?? '' };
  throw await problemOf(new Response(call.responseText, { status: call.status, headers }), explain);
}
