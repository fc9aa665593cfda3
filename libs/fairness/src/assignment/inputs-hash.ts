import { canonicalHash } from '../crypto/canonical.js';
import type { AssignmentInput, Problem } from './problem.js';

/**
 * SHA-256 (lower-case hexadecimal) of the canonical JSON (RFC 8785) of the problem as an {@link AssignmentInput} in its
 * one order: entries and judges by id, fixed pairs ascending, seats sorted, every optional field written out but those of
 * a judge without kind or organisation and a missing cap of organisations.
 */
export function inputsHash(problem: Problem): string {
  return canonicalHash(inputOf(problem));
}

/** The problem as one would write it down. */
export function inputOf(problem: Problem): AssignmentInput {
  const { entries, judges, needs, least, most, kinds, organisations, organisationCap, affinity } = problem;
  const m = judges.length;
  return {
    entries: entries.map((id, i) => ({ id, judges: needs[i]! })),
    judges: judges.map((id, j) => ({
      id,
      min: least[j]!,
      max: most[j]!,
      ...(kinds[j] !== null && { kind: kinds[j]! }),
      ...(organisations[j] !== null && { organisation: organisations[j]! }),
    })),
    affinity: entries.map((_, i) =>
      Array.from(affinity.subarray(i * m, i * m + m), (value) => (value < 0 ? null : value)),
    ),
    fixed: Array.from(problem.fixed, (pair) => [entries[Math.floor(pair / m)]!, judges[pair % m]!]),
    seats: problem.seats,
    ...(organisationCap !== null && { organisationCap }),
    loadPrice: problem.loadPrice,
    floor: problem.floor,
    cap: problem.cap,
    allowShortage: problem.allowShortage,
    seed: problem.seed,
  };
}
