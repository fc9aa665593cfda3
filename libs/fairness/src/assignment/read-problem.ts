import { indexOf } from '../scores.js';
import { reject } from '../input-error.js';
import type { AssignmentInput, Problem, Seat } from './problem.js';

/** Above any number of entries or judges, and safe in 32 bits. */
const MANY = 1_000_000_000;

/**
 * Checks an assignment problem and brings it into its one order; the order of entries, judges, fixed pairs and seats in
 * the input does not matter.
 * @throws InputError `duplicate-id`, `not-a-count`, `minimum-over-maximum`, `affinity-shape`, `affinity-range`,
 *   `unknown-entry`, `unknown-judge`, `duplicate-pair`, `fixed-conflict`, `no-kinds`, `out-of-range`
 */
export function readProblem(input: AssignmentInput): Problem {
  checkIds(input.entries, '/entries');
  checkIds(input.judges, '/judges');
  input.entries.forEach(({ judges }, at) => count(judges, `/entries/${at}/judges`));
  input.judges.forEach(({ min, max }, at) => {
    if (count(min, `/judges/${at}/min`) > count(max, `/judges/${at}/max`))
      reject('minimum-over-maximum', `the minimum ${min} is above the maximum ${max}`, `/judges/${at}/min`);
  });
  checkNumbers(input);
  const entryPlaces = placesById(input.entries);
  const judgePlaces = placesById(input.judges);
  const judges = judgePlaces.map((at) => input.judges[at]!);
  const entries = entryPlaces.map((at) => input.entries[at]!);
  const affinity = affinityOf(input.affinity, entryPlaces, judgePlaces);
  return {
    entries: entries.map(({ id }) => id),
    judges: judges.map(({ id }) => id),
    needs: Int32Array.from(entries, (entry) => entry.judges),
    least: Int32Array.from(judges, ({ min }) => min),
    most: Int32Array.from(judges, ({ max }) => max),
    affinity,
    fixed: fixedPairs(input, entries, judges, affinity),
    kinds: judges.map(({ kind }) => kind ?? null),
    organisations: judges.map(({ organisation }) => organisation ?? null),
    seats: seatsOf(input.seats ?? []),
    organisationCap: input.organisationCap ?? null,
    loadPrice: input.loadPrice ?? 0,
    floor: input.floor ?? 0,
    cap: input.cap ?? 1,
    allowShortage: input.allowShortage ?? false,
    seed: input.seed,
  };
}

function checkIds(items: readonly { readonly id: string }[], path: string): void {
  const seen = new Set<string>();
  items.forEach(({ id }, at) => {
    if (seen.has(id)) reject('duplicate-id', `the id ${id} appears more than once`, `${path}/${at}/id`);
    seen.add(id);
  });
}

function count(value: number, path: string): number {
  return Number.isInteger(value) && value >= 0 && value <= MANY
    ? value
    : reject('not-a-count', `${value} is no whole number from 0 to ${MANY}`, path);
}

function checkNumbers({ organisationCap = 1, loadPrice = 0, floor = 0, cap = 1 }: AssignmentInput): void {
  const within = (fits: boolean, name: string, words: string) => {
    if (!fits) reject('out-of-range', `${name} must be ${words}`, `/${name}`);
  };
  within(Number.isInteger(organisationCap) && organisationCap >= 1, 'organisationCap', 'a whole number from 1');
  within(loadPrice >= 0 && loadPrice <= MANY, 'loadPrice', `a number from 0 to ${MANY}`);
  within(floor >= 0 && floor <= 1, 'floor', 'a number from 0 to 1');
  within(cap > 0 && cap <= 1, 'cap', 'a number above 0, up to 1');
}

function placesById(items: readonly { readonly id: string }[]): number[] {
  return items.map((_, at) => at).sort((a, b) => (items[a]!.id < items[b]!.id ? -1 : 1));
}

function affinityOf(matrix: AssignmentInput['affinity'], entries: number[], judges: number[]): Int16Array {
  if (matrix.length !== entries.length)
    reject('affinity-shape', `${matrix.length} rows for ${entries.length} entries`, '/affinity');
  const affinity = new Int16Array(entries.length * judges.length);
  entries.forEach((from, i) => {
    const row = matrix[from]!;
    if (row.length !== judges.length)
      reject('affinity-shape', `${row.length} values for ${judges.length} judges`, `/affinity/${from}`);
    for (let j = 0; j < judges.length; j += 1) {
      const value = row[judges[j]!]!;
      if (value !== null && !(Number.isInteger(value) && value >= 0 && value <= 1000))
        reject('affinity-range', `${value} is no whole number from 0 to 1000`, `/affinity/${from}/${judges[j]}`);
      affinity[i * judges.length + j] = value ?? -1;
    }
  });
  return affinity;
}

function fixedPairs(
  { fixed = [] }: AssignmentInput,
  entries: readonly { readonly id: string }[],
  judges: readonly { readonly id: string }[],
  affinity: Int16Array,
): Int32Array {
  const entryAt = indexOf(entries.map(({ id }) => id));
  const judgeAt = indexOf(judges.map(({ id }) => id));
  const pairs = new Set<number>();
  fixed.forEach(([entry, judge], at) => {
    const i = entryAt.get(entry) ?? reject('unknown-entry', `no entry ${entry}`, `/fixed/${at}/0`);
    const j = judgeAt.get(judge) ?? reject('unknown-judge', `no judge ${judge}`, `/fixed/${at}/1`);
    const pair = i * judges.length + j;
    if (pairs.has(pair)) reject('duplicate-pair', `${entry} and ${judge} are fixed more than once`, `/fixed/${at}`);
    if (affinity[pair] === -1)
      reject('fixed-conflict', `${judge} has a conflict with ${entry} and cannot be fixed to it`, `/fixed/${at}`);
    pairs.add(pair);
  });
  return Int32Array.from(pairs).sort();
}

function seatsOf(seats: readonly Seat[]): Seat[] {
  const sorted = seats.map(({ kinds, least }, at) => {
    if (kinds.length === 0) reject('no-kinds', 'a seat needs at least one kind', `/seats/${at}/kinds`);
    return { kinds: [...new Set(kinds)].sort(), least: count(least, `/seats/${at}/least`) };
  });
  return sorted.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
