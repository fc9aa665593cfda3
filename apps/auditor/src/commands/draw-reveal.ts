import { type DrawDisclosure, revealDraw } from '#fairness';
import { nodeCrypto } from '#platform/node-crypto';

/** The drawn order and what it follows from. */
export function run(input: DrawDisclosure) {
  return revealDraw(input, nodeCrypto);
}
