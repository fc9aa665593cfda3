import { hash, parseOptions, verify } from '@node-rs/argon2';
import { randomToken } from '#platform/chance';
import { passwordForm } from '../../domain/password.js';

/** argon2id (the library's default algorithm) with OWASP's smallest recommended cost. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const dummy = hash(randomToken(), COST);

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password fits; without a stored hash it takes as long and says no. */
export async function passwordFits(stored: string | null, given: string): Promise<boolean> {
  const right = await verify(stored ?? (await dummy), passwordForm(given));
  return right && stored !== null;
}

/** Whether a hash was made at another cost than today's. */
export function isDated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}
