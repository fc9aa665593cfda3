import { spawnSync } from 'node:child_process';
import { PlainError } from '../plain-error.mjs';

const CANDIDATES = ['postgres', 'nobody', 'daemon'];

/** The account PostgreSQL runs under when we are root, which it refuses to be; null for everybody else. */
export function lesserAccount() {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new PlainError(
    `PostgreSQL may not run as root, and none of the accounts ${CANDIDATES.join(', ')} exists here.`,
  );
}

function idOf(flag, name) {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : 0;
}
