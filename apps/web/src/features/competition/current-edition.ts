import type { EditionCard } from './api/editions.js';

/** The edition visitors come for: the newest one open, else the newest finished. The API lists the newest first. */
export function currentEdition(editions: readonly EditionCard[]): EditionCard | undefined {
  return (
    editions.find((edition) => edition.state === 'published') ??
    editions.find((edition) => edition.state === 'archived')
  );
}
