import { tieConflict } from './conflict.js';
import { contest } from './contest.js';
import type { PrizeConflict, SeatTie, Skip, SkipReason } from './problem.js';
import type { Rule } from './rules.js';
import type { Seating } from './seating.js';
import { whyNot } from './why-not.js';

/** What a walk needs to know beside the entries. */
interface WalkRules {
  /** winners that there will be */
  readonly size: number;
  /** winners that there may be */
  readonly seats: number;
  readonly tie: SeatTie;
  readonly barred: ReadonlyMap<string, SkipReason>;
}

/** Walks down a ranking, group by group, and decides who wins. */
export class RankingWalk {
  /** by group, equals by their ids */
  readonly winners: string[][] = [];
  readonly skipped: Skip[] = [];
  readonly #seating: Seating;
  readonly #rules: WalkRules;
  #size: number;
  #seats: number;
  /** kinds of which no more can win */
  readonly #refused = new Set<number>();
  readonly #reasons = new Map<string, SkipReason>();

  constructor(seating: Seating, rules: WalkRules) {
    this.#seating = seating;
    this.#rules = rules;
    this.#size = rules.size;
    this.#seats = rules.seats;
  }

  /** Decides about the next group; a conflict ends the walk. */
  step(group: readonly string[]): PrizeConflict | undefined {
    const { sure, open, seats } = contest(this.#seating, this.#hopeful(group));
    const hopeless = this.#hopeless(group, [...sure, ...open]);
    for (const entry of sure) this.#seating.take(entry);
    const won = new Set(sure);
    if (open.length > 0) {
      if (this.#enlarge(open)) for (const entry of open) won.add(entry);
      else if (!this.#vacate(open, seats))
        return { ...tieConflict('tie-at-last-seat', open, seats), winners: [...this.#seating.winners] };
    }
    this.winners.push(group.filter((entry) => won.has(entry)));
    const left = group.filter((entry) => !won.has(entry));
    this.skipped.push(...left.map((entry) => ({ entry, reason: hopeless.get(entry) ?? this.#reason(entry, open) })));
    this.#pass(left.filter((entry) => !open.includes(entry)));
    // Over more seats, more of a kind may win than could before.
    if (won.size > sure.length) this.#refused.clear();
    return undefined;
  }

  /** Equals that could not win before anything was decided about the others, and why. */
  #hopeless(group: readonly string[], others: readonly string[]): Map<string, SkipReason> {
    const full = this.#seating.winners.length >= this.#seats;
    const left = full || group.length < 2 ? [] : group.filter((entry) => !others.includes(entry));
    const barred = (entry: string) => this.#rules.barred.has(entry);
    const lost = left.filter((entry) => !barred(entry) && !this.#seating.fits([entry]));
    return new Map(lost.map((entry) => [entry, whyNot(this.#seating, entry)]));
  }

  #hopeful(group: readonly string[]): string[] {
    if (this.#seating.winners.length >= this.#size) return [];
    return group.filter((entry) => !this.#rules.barred.has(entry) && !this.#refused.has(this.#seating.kindOf(entry)));
  }

  /** Lets all equals win over the fewest seats more, if it may and can. */
  #enlarge(open: readonly string[]): boolean {
    if (this.#rules.tie !== 'enlarge') return false;
    const extra = open.findIndex((_, more) => {
      const size = this.#size + more + 1;
      return this.#seating.resize(size, size) && this.#seating.fits(open);
    });
    if (extra < 0) return false;
    this.#size += extra + 1;
    this.#seats = Math.max(this.#seats, this.#size);
    for (const entry of open) this.#seating.take(entry);
    return true;
  }

  /** Leaves the seats of equals vacant, if it may and the minimums can still be met. */
  #vacate(open: readonly string[], seats: number): boolean {
    if (this.#rules.tie !== 'vacant') return false;
    this.#size -= seats;
    this.#seats -= seats;
    this.#seating.vacate(open, seats);
    for (const entry of open) this.#refused.add(this.#seating.kindOf(entry));
    return this.#seating.resize(this.#size, this.#size);
  }

  #reason(entry: string, open: readonly string[]): SkipReason {
    const barred = this.#rules.barred.get(entry);
    if (barred) return barred;
    const winners = this.#seating.winners.length;
    if (winners >= this.#seats) return 'quota-filled';
    if (open.includes(entry)) return this.#contested(open);
    const key = `${winners} ${this.#seating.kindOf(entry)}`;
    const reason = this.#reasons.get(key) ?? whyNot(this.#seating, entry);
    this.#reasons.set(key, reason);
    return reason;
  }

  /** Why equals go without while seats are left: a maximum they all stand under, or a minimum of others. */
  #contested(open: readonly string[]): SkipReason {
    const { rules } = this.#seating;
    const holds = ({ members }: Rule) => open.every((entry) => members.has(entry));
    const full = rules.find((rule, row) => this.#seating.full(row) && holds(rule));
    if (full) return `maximum-reached:${full.label}`;
    const unmet = rules.find((rule, row) => this.#seating.among(row) < rule.min && !holds(rule));
    return unmet ? `reserved-for:${unmet.label}` : 'quota-filled';
  }

  #pass(left: readonly string[]): void {
    for (const entry of left.filter((one) => !this.#rules.barred.has(one))) {
      this.#seating.pass(entry);
      this.#refused.add(this.#seating.kindOf(entry));
    }
  }
}
