import { problemOf } from '../../../lib/api/problem.js';

/** The bytes of a document of an entry. */
export async function readDocument(entryId: string, kind: string): Promise<Blob> {
  const response = await fetch(documentPath(entryId, kind), { credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response, (code) => code);
  return response.blob();
}

/** Where the browser can fetch it to keep it. */
export const documentPath = (entryId: string, kind: string): string => `/api/entries/${entryId}/documents/${kind}`;
