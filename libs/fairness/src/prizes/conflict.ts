import type { PrizeConflict } from './problem.js';
import type { Rule } from './rules.js';
import { Seating } from './seating.js';

/** One side of a rule. */
interface Demand {
  readonly rule: Rule;
  readonly side: 'min' | 'max';
}

/**
 * Minimums and maximums that no set of at most `winners` entries keeps, reduced until any fewer could be kept
 * (deletion filter, Chinneck 2008, section 6.1.1).
 */
export function minimumConflict(entries: readonly string[], rules: readonly Rule[], winners: number): PrizeConflict {
  let needed: Demand[] = rules.flatMap((rule): Demand[] => [
    { rule, side: 'max' },
    { rule, side: 'min' },
  ]);
  for (const demand of needed.toReversed()) {
    const fewer = needed.filter((one) => one !== demand);
    if (!keepable(entries, fewer, winners)) needed = fewer;
  }
  const phrases = needed.map(
    ({ rule, side }) => `${side === 'min' ? 'at least' : 'at most'} ${rule[side]} of ${rule.label}`,
  );
  return {
    code: 'minimum-unreachable',
    message: `no set of at most ${winners} of the ${entries.length} entries that may win has ${phrases.join(' and ')}`,
    labels: [...new Set(needed.map(({ rule }) => rule.label))],
  };
}

function keepable(entries: readonly string[], demands: readonly Demand[], winners: number): boolean {
  const rules = [...new Set(demands.map(({ rule }) => rule))].map((rule): Rule => {
    const has = (side: Demand['side']) => demands.some((one) => one.rule === rule && one.side === side);
    return { ...rule, min: has('min') ? rule.min : 0, max: has('max') ? rule.max : Infinity };
  });
  return new Seating(entries, rules).resize(0, winners);
}

/** Equals between whom no rule decides. */
export function tieConflict(code: 'tie-at-last-seat' | 'tie-at-level', equals: string[], seats: number): PrizeConflict {
  const of = code === 'tie-at-level' ? 'the level' : 'the prize';
  const room = seats === 1 ? '1 seat' : `${seats} seats`;
  return { code, message: `${equals.join(', ')} are equal, and ${of} has ${room} for them`, entries: equals, seats };
}
