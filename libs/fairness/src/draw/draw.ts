import { canonicalHash } from '../crypto/canonical.js';
import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { fromHex, toHex } from '../crypto/hex.js';
import { utf8, wellFormed } from '../crypto/utf8.js';
import { reject } from '../input-error.js';
import { shuffle } from './shuffle.js';
import { hmacWords } from './words.js';

/** A draw before its public event: the published list, the secret seed and the event that will decide. */
export interface DrawPlan {
  /** who is drawn, in the published order; each once */
  readonly ids: readonly string[];
  /** secret until the event: hexadecimal, an even number of digits, at least two (32 bytes are advised) */
  readonly seed: string;
  /** names the public event, as published */
  readonly event: string;
}

/** What is published before the event; both SHA-256 in lower-case hexadecimal. */
export interface DrawCommitment {
  readonly listHash: string;
  readonly commit: string;
}

/** A draw after its event: its value as published. */
export interface DrawDisclosure extends DrawPlan {
  readonly publicValue: string;
}

/** What follows from a disclosed draw: the hashes, the seed of the draw (hexadecimal) and the drawn order. */
export interface DrawResult extends DrawCommitment {
  readonly drawSeed: string;
  readonly order: readonly string[];
}

/**
 * Binds list, seed and event before the event happens: listHash = SHA-256(JCS(ids)), commit =
 * SHA-256("draw-commit-v1\n" ‖ seed ‖ "\n" ‖ listHash ‖ "\n" ‖ event), hashes and the seed as lower-case hexadecimal
 * text.
 * @throws InputError `duplicate-id`, `seed-malformed`, `lone-surrogate`
 */
export function commitDraw(plan: DrawPlan, crypto: Crypto = portableCrypto): DrawCommitment {
  return commitmentOf(groundOf(plan, crypto), plan.event, crypto);
}

/**
 * Draws: drawSeed = HMAC-SHA256(seed, "draw-seed-v1\n" ‖ listHash ‖ "\n" ‖ event ‖ "\n" ‖ publicValue), order = the
 * ids shuffled by the words of {@link hmacWords} under drawSeed. The key of an HMAC is raw bytes.
 * @throws InputError as {@link commitDraw}
 */
export function revealDraw(draw: DrawDisclosure, crypto: Crypto = portableCrypto): DrawResult {
  const ground = groundOf(draw, crypto);
  const { listHash, commit } = commitmentOf(ground, draw.event, crypto);
  const value = wellFormed(draw.publicValue, '/publicValue');
  const drawSeed = crypto.hmacSha256(ground.key, utf8(`draw-seed-v1\n${listHash}\n${draw.event}\n${value}`));
  return { listHash, commit, drawSeed: toHex(drawSeed), order: shuffle(draw.ids, hmacWords(drawSeed, crypto)) };
}

/**
 * Draws again and compares with what was published.
 * @returns the names of what differs, in the order listHash, commit, drawSeed, order; none: the draw is genuine
 * @throws InputError as {@link commitDraw}
 */
export function verifyDraw(published: DrawDisclosure & DrawResult, crypto: Crypto = portableCrypto): string[] {
  const drawn = revealDraw(published, crypto);
  const names = ['listHash', 'commit', 'drawSeed'] as const;
  const differs: string[] = names.filter((name) => published[name] !== drawn[name]);
  const { order } = published;
  const sameOrder = order.length === drawn.order.length && order.every((id, at) => id === drawn.order[at]);
  return sameOrder ? differs : [...differs, 'order'];
}

interface Ground {
  readonly listHash: string;
  readonly key: Uint8Array;
}

function groundOf({ ids, seed }: DrawPlan, crypto: Crypto): Ground {
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (seen.has(id)) reject('duplicate-id', `${id} stands in the list more than once`, `/ids/${at}`);
    seen.add(id);
  });
  const key = fromHex(seed);
  if (!key?.length) reject('seed-malformed', 'the seed is no hexadecimal text with an even number of digits', '/seed');
  return { listHash: canonicalHash(ids, '/ids', crypto), key };
}

function commitmentOf({ listHash, key }: Ground, event: string, crypto: Crypto): DrawCommitment {
  const message = `draw-commit-v1\n${toHex(key)}\n${listHash}\n${wellFormed(event, '/event')}`;
  return { listHash, commit: toHex(crypto.sha256(utf8(message))) };
}
