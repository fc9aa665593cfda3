import { refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { unknownTracks } from '../queries/unknown-tracks.js';

/** `track-unknown` (422) where a code is none of the edition's tracks. */
export async function refuseUnknownTracks(tx: Tx, editionId: string, tracks: readonly string[]): Promise<void> {
  const unknown = await unknownTracks(tx, editionId, tracks);
  if (unknown.length === 0) return;
  refuse('invalid', 'track-unknown', { tracks: unknown, fields: [{ path: 'tracks', code: 'not-an-option' }] });
}
