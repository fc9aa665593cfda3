import { refuse } from '#kernel';
import { isUsableName, nameKey, type ParentRelation, tidy } from './organisation.js';

/** What staff may correct in the register. */
export interface Registered {
  name: string;
  /** Other names it is found by: former ones, short ones, spellings. */
  aliases: string[];
  parent: { id: string; relation: ParentRelation } | null;
}

/** A correction as it is asked for. */
export interface Correction extends Registered {
  version: number;
  reason: string;
}

/**
 * The names as they are kept, each once by its comparison key and without the main one.
 * @throws DomainError `organisation-name-unusable` (422)
 */
export function correctedOf({ name: raw, aliases, parent }: Registered): Registered {
  const name = tidy(raw);
  const others = aliases.map(tidy).filter((one) => one !== '');
  for (const [path, one] of [['name', name], ...others.map((alias) => ['aliases', alias])] as [string, string][]) {
    if (isUsableName(one)) continue;
    refuse('invalid', 'organisation-name-unusable', { fields: [{ path, code: 'organisation-name-unusable' }] });
  }
  const seen = new Set([nameKey(name)]);
  const distinct = others.filter((one) => !seen.has(nameKey(one)) && seen.add(nameKey(one)));
  return { name, aliases: distinct, parent };
}

/**
 * Refuses a parent that is the organisation itself or stands below it (`parent-loop`).
 * @param above the chain of ids from the wanted parent upwards, itself included
 */
export function assertNoLoop(id: string, above: readonly string[]): void {
  if (above.includes(id)) refuse('conflict', 'parent-loop');
}
