import { sameJson } from './same-json.js';

/**
 * One place in which two plans differ. `path` names list items by their code or key (`rounds.FINAL.loadLimit`), others
 * by their index. `moved`: the items of a list are the same in another order, `before` and `after` their codes.
 */
export interface PlanDifference {
  path: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  before: unknown;
  after: unknown;
}

type Bag = Record<string, unknown>;

/** Where two JSON documents differ, in the order of the later one; empty when they say the same. */
export function planDifferences(before: unknown, after: unknown, path = ''): PlanDifference[] {
  if (sameJson(before, after)) return [];
  if (before === undefined) return [{ path, kind: 'added', before: null, after }];
  if (after === undefined) return [{ path, kind: 'removed', before, after: null }];
  if (isBag(before) && isBag(after)) return ofBags(before, after, path);
  if (isItems(before) && isItems(after))
    return [...ofBags(keyed(before), keyed(after), path), ...order(before, after, path)];
  return [{ path, kind: 'changed', before, after }];
}

function ofBags(before: Bag, after: Bag, path: string): PlanDifference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((key) =>
    planDifferences(member(before, key), member(after, key), path === '' ? key : `${path}.${key}`),
  );
}

const member = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

function order(before: readonly Bag[], after: readonly Bag[], path: string): PlanDifference[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  if (!old || !now) return [];
  const [kept, common] = [old.filter((name) => now.includes(name)), now.filter((name) => old.includes(name))];
  return sameJson(kept, common) ? [] : [{ path, kind: 'moved', before: kept, after: common }];
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItems(value: unknown): value is Bag[] {
  return Array.isArray(value) && value.length > 0 && value.every(isBag);
}

/** The codes or keys by which the items are told apart; null where they have none, or two the same. */
function namesOf(items: readonly Bag[]): string[] | null {
  const names = items.map((item) => item.code ?? item.key);
  const whole = names.every((name): name is string => typeof name === 'string');
  return whole && new Set(names).size === names.length ? names : null;
}

function keyed(items: readonly Bag[]): Bag {
  const names = namesOf(items);
  return Object.fromEntries(items.map((item, index) => [names?.[index] ?? String(index), item]));
}
