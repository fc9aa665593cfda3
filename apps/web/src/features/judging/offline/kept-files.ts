import { ApiProblem } from '../../../lib/api/problem.js';
import type { DeviceStore } from './device-store.js';

/** Larger ones (films) are read from the server alone. */
const MOST = 30_000_000;

/** Reads a document and keeps it, so that what was opened once can be opened without the server. */
export async function readFile(store: DeviceStore | null, person: string, address: string): Promise<Blob> {
  const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok) {
    const blob = await answer.blob();
    if (blob.size <= MOST) await store?.files.put({ person, address, blob }).catch(() => undefined);
    return blob;
  }
  // Whoever may not read it any more is refused by the server, not by the network.
  if (answer && answer.status < 500) {
    await store?.files.delete([person, address]);
    throw new ApiProblem({ status: answer.status, code: 'unexpected', title: '' });
  }
  const kept = await store?.files.get([person, address]);
  if (kept) return kept.blob;
  throw new ApiProblem({ status: 0, code: 'offline', title: '' });
}
