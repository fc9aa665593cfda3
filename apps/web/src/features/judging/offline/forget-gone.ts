import { ApiProblem, isProblem } from '../../../lib/api/problem.js';

/** An entry whose form or documents lie on this device. */
export interface KeptEntry {
  /** Of the judge's duty. */
  id: string;
  editionId: string;
}

export interface Kept {
  entries: () => Promise<KeptEntry[]>;
  /** The whole of the judge's list in an edition. */
  mine: (editionId: string) => Promise<readonly string[]>;
  /** Reads the entry itself; fails with the server's refusal. */
  read: (id: string) => Promise<unknown>;
  forget: (id: string) => Promise<void>;
}

/** The server did not get to the question itself: it says nothing of the entry. */
const saysNothing = ({ status }: ApiProblem) => status === 0 || status === 401 || status === 429 || status >= 500;

/**
 * Forgets what the judge may no longer read: what has left the list is asked for by itself, and goes when the server does not
 * know it as this judge's.
 * @throws ApiProblem when the server cannot be asked; the rest stays for the next time
 */
export async function forgetGone({ entries, mine, read, forget }: Kept): Promise<void> {
  for (const [editionId, kept] of Map.groupBy(await entries(), (one) => one.editionId)) {
    const listed = new Set(await mine(editionId).catch(refused));
    for (const { id } of kept) {
      if (listed.has(id)) continue;
      const answer = await read(id).catch(refusalOf);
      if (isProblem(answer, 'not-found')) await forget(id);
    }
  }
}

/** Whoever may not see a list has nothing on it. */
function refused(error: unknown): readonly string[] {
  refusalOf(error);
  return [];
}

function refusalOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem && !saysNothing(error)) return error;
  throw error;
}
