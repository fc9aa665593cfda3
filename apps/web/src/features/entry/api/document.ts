import { problemOf } from '../../../lib/api/problem.js';

/** The bytes of a document of an entry. */
export async function readDocument(entryId: string, kind: string): Promise<Blob> {
  const response = await fetch(`/api/entries/${entryId}/documents/${kind}`, { credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response, (code) => code);
  return response.blob();
}
