import { commitDraw, type DrawPlan } from '#fairness';
import { nodeCrypto } from '#platform/node-crypto';

/** What to publish before the event of a draw. */
export function run(input: DrawPlan) {
  return commitDraw(input, nodeCrypto);
}
