import type { SkipReason } from './problem.js';
import type { Seating } from './seating.js';

/**
 * Why an undecided entry cannot win while seats are left. A constraint that has its maximum comes first, then a minimum
 * for whose members the seats are needed: the first constraint without whose minimum the entry could win, those it is
 * no member of before others. What remains are entries whose places under crossing maximums hold more winners
 * otherwise; they are told the first maximum they stand under. Where seats were left vacant, a rule that cannot be named
 * may keep an entry out; then it is the quota.
 */
export function whyNot(seating: Seating, entry: string): SkipReason {
  const { rules } = seating;
  const own = rules.flatMap(({ members, max }, row) => (members.has(entry) && max < Infinity ? row : []));
  const full = own.find((row) => seating.full(row));
  if (full !== undefined) return `maximum-reached:${rules[full]!.label}`;
  const unmet = [...rules.keys()].filter((row) => seating.among(row) < rules[row]!.min);
  const wanting = [false, true].flatMap((member) => unmet.filter((row) => rules[row]!.members.has(entry) === member));
  if (own.length > 0 && !seating.fitsWithout(wanting, entry)) return `maximum-reached:${rules[own[0]!]!.label}`;
  const culprit = wanting.find((row) => seating.fitsWithout([row], entry)) ?? wanting[0];
  return culprit === undefined ? 'quota-filled' : `reserved-for:${rules[culprit]!.label}`;
}
