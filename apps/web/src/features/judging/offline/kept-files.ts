import { ApiProblem } from '../../../lib/api/problem.js';

/** Larger ones (films) are read from the server alone. */
const MOST = 30_000_000;
/** What the server no longer knows as this judge's to read. */
const GONE = new Set([404, 410]);
/** The server has not come to the question whether this document may be read. */
const saysNothing = (status: number) => status === 429 || status >= 500;

type Key = [person: string, address: string];
/** Where this device keeps documents. */
export interface FileShelf {
  get: (key: Key) => PromiseLike<{ blob: Blob } | undefined>;
  put: (file: { person: string; address: string; blob: Blob }) => PromiseLike<unknown>;
  delete: (key: Key) => PromiseLike<void>;
}

/**
 * Reads a document and keeps it, so that what was opened once can be opened without the server. It goes when it is no longer
 * this judge's to read; a session that has ended, or a second factor that is due, only shuts it.
 */
export async function readFile(shelf: FileShelf | null, person: string, address: string): Promise<Blob> {
  const answer = await ask(address);
  if (answer instanceof Blob) {
    if (answer.size <= MOST) await shelf?.put({ person, address, blob: answer }).then(undefined, () => undefined);
    return answer;
  }
  if (GONE.has(answer)) await shelf?.delete([person, address]);
  if (answer !== 0 && !saysNothing(answer)) throw new ApiProblem({ status: answer, code: 'unexpected', title: '' });
  const kept = await shelf?.get([person, address]);
  if (kept) return kept.blob;
  throw new ApiProblem({ status: answer, code: answer === 0 ? 'offline' : 'unavailable', title: '' });
}

/** The document, or with which status it was refused; 0: no answer, or not a whole one. */
async function ask(address: string): Promise<Blob | number> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin' });
    return answer.ok ? await answer.blob() : answer.status;
  } catch {
    return 0;
  }
}
