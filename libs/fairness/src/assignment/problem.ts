/** An assignment problem as it is written down: the input of the auditor's command `assign`. */
export interface AssignmentInput {
  readonly entries: readonly { readonly id: string; readonly judges: number }[];
  readonly judges: readonly {
    readonly id: string;
    readonly min: number;
    readonly max: number;
    readonly kind?: string;
    readonly organisation?: string;
  }[];
  /** entries × judges, integers 0 … 1000, null = conflict */
  readonly affinity: readonly (readonly (number | null)[])[];
  readonly fixed?: readonly (readonly [string, string])[];
  readonly seats?: readonly Seat[];
  readonly organisationCap?: number;
  readonly loadPrice?: number;
  readonly floor?: number;
  readonly cap?: number;
  readonly allowShortage?: boolean;
  readonly seed: string;
}

/** At least `least` of an entry's judges are of one of these kinds. */
export interface Seat {
  readonly kinds: readonly string[];
  readonly least: number;
}

/**
 * The same problem in the one order that the answer may depend on: ids and seats sorted (UTF-16 code units), numbers in
 * typed arrays, entry i and judge j by their place. Made and checked by `readProblem`; goes to a worker as it is.
 */
export interface Problem {
  readonly entries: readonly string[];
  readonly judges: readonly string[];
  /** judges that entry i needs */
  readonly needs: Int32Array;
  /** least and most entries of judge j */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** affinity of pair i · judges + j, 0 … 1000; −1 = conflict. A repair puts a bonus on top, hence the wider array. */
  readonly affinity: Int16Array | Float64Array;
  /** fixed pairs i · judges + j, ascending */
  readonly fixed: Int32Array;
  /** kind and organisation of judge j, null when it has none */
  readonly kinds: readonly (string | null)[];
  readonly organisations: readonly (string | null)[];
  readonly seats: readonly Seat[];
  /** at most so many judges of one organisation an entry; null = any number */
  readonly organisationCap: number | null;
  /** γ: the t-th entry of a judge costs γ(2t − 1), so n entries cost γn² */
  readonly loadPrice: number;
  /** share of the max-min bound that the worst-served entry must reach, 0 … 1 */
  readonly floor: number;
  /** Q: no pair that is not fixed is more probable than this; 1 = nothing is left to chance */
  readonly cap: number;
  readonly allowShortage: boolean;
  readonly seed: string;
}

/** An answer. Everything about entries and judges is by id. */
export interface Assignment {
  /** [entry, judge], sorted by entry, then judge */
  readonly pairs: readonly (readonly [string, string])[];
  /** Σ affinity of the pairs */
  readonly objective: number;
  /**
   * No assignment has more Σ affinity − Σ_j γ n_j² than this (with `cap` < 1: no lottery has more in expectation). The
   * bound of the certificate, in units of affinity.
   */
  readonly bound: number;
  /** bound − (objective − Σ_j γ n_j²); below 0 only when `cap` < 1 and the draw was lucky */
  readonly gap: number;
  /** proven: nothing better exists, although the gap to the linear bound may be above 0 */
  readonly optimal: boolean;
  /** with a floor: the worst-served entry's total affinity as a share of the max-min bound (1 when that is 0) */
  readonly floorReached?: number;
  /** with `cap` < 1: how many lotteries were drawn until one kept every rule, or 100 */
  readonly draws?: number;
  /** judges that an entry lacks, only entries that lack some; only with `allowShortage` */
  readonly shortage?: Readonly<Record<string, number>>;
  /** least total affinity among entries that need judges, the smallest id of equals; null without such an entry */
  readonly worstEntry: { readonly id: string; readonly affinity: number } | null;
  /** entries of every judge */
  readonly loads: Readonly<Record<string, number>>;
  /** of the graph of judges and entries; λ₂ over judges with at least one entry */
  readonly connectivity: { readonly components: number; readonly lambda2: number | null };
  readonly certificate: Certificate;
}

/** Why no assignment exists, in words. */
export interface Infeasible {
  readonly infeasible: {
    readonly code: InfeasibleCode;
    readonly message: string;
    /** a smallest set: without any one of them the sentence would not be true */
    readonly entries: readonly string[];
    readonly judges: readonly string[];
  };
}

/**
 * `too-few-judges`: the entries need more than their judges without a conflict can take; `seats-unfilled`: the same for
 * the judges of a seat's kinds; `minimum-loads`: the judges must take more than the entries need; `fixed-pairs`: the
 * fixed pairs alone break a rule; `rules-conflict`: several rules together.
 */
export type InfeasibleCode = 'too-few-judges' | 'seats-unfilled' | 'minimum-loads' | 'fixed-pairs' | 'rules-conflict';

/** What anyone needs to check an assignment without a solver. */
export interface Certificate {
  /** `inputsHash` of the problem, SHA-256, lower-case hexadecimal */
  readonly inputsHash: string;
  readonly seed: string;
  /** name and version, the version of HiGHS itself, `highs 1.15.1` */
  readonly solver: string;
  /** Σ affinity − Σ_j γ n_j² */
  readonly objective: number;
  /** `dualBound` of the duals */
  readonly bound: number;
  /** T: total affinity that every entry with needs was held to; 0 = none */
  readonly floor: number;
  /** S: the least total shortage, 0 when every seat can be filled; with `cap` < 1 no draw leaves more */
  readonly shortage: number;
  readonly duals: Duals;
}

/**
 * Multipliers of the rules of the maximisation; what is not listed is 0. With them, for every assignment x,
 *
 *     Σ a x − Σ_j γ n_j² ≤ Σ_i k_i y_i + Σ_j max{w_j n − γ n² : l_j ≤ n ≤ min(L_j, entries)} − Σ u_is least_s + Σ g_io d − T Σ_i f_i
 *                          + σ S + Σ_ij q(r_ij) + Σ_ic k_i max(0, r_ic)
 *     r_ij = a_ij (1 + f_i) − y_i − w_j + Σ_{s: j is of its kinds} u_is − g_i,organisation(j)
 *     q(r) = 0 for a conflict, r for a fixed pair, Q max(0, r) otherwise
 *     r_ic = Σ_{s ∋ c} u_is − y_i − σ, for a vacancy that counts as any one kind c (or none)
 *
 * (weak duality of linear programs; y, w of either sign, the others ≥ 0; u, g, f, σ belong to the rules of seats,
 * organisations, the floor and the total shortage; the last sum only when S > 0).
 */
export interface Duals {
  /** y */
  readonly entries: Readonly<Record<string, number>>;
  /** w: above 0 when the maximum load binds, below 0 when the minimum does */
  readonly judges: Readonly<Record<string, number>>;
  /** [entry, index in the problem's sorted seats, u] */
  readonly seats: readonly (readonly [string, number, number])[];
  /** [entry, organisation, g] */
  readonly organisations: readonly (readonly [string, string, number])[];
  /** [entry, f] */
  readonly floors: readonly (readonly [string, number])[];
  /** σ */
  readonly shortage: number;
}
