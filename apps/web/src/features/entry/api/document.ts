import { problemOf } from '../../../lib/api/problem.js';

/** The bytes of a file of an entry. */
export async function readDocument(entryId: string, fileId: string): Promise<Blob> {
  const response = await fetch(`/api/entries/${entryId}/files/${fileId}`, { credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response, (code) => code);
  return response.blob();
}
