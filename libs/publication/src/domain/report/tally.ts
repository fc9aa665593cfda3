import type { OrganisationKind } from '#kernel';

/** An entry that was handed in, as the hosts' tables count it. */
export interface ReportedEntry {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  /** GB/T 2260, six digits. */
  readonly region: string;
  readonly track: string;
  readonly division: string;
  readonly trl: number | null;
  readonly admitted: boolean;
  /** Codes of the rounds in which it took part. */
  readonly rounds: readonly string[];
  /** Codes of the awards it holds. */
  readonly awards: readonly string[];
}

/** A step on the way from an entry to a prize: `entered`, `admitted`, a round's code, or `awarded`. */
export interface Stage {
  readonly code: string;
  readonly reached: (entry: ReportedEntry) => boolean;
}

/** What entries are counted by. */
export const DIMENSIONS = ['province', 'region', 'kind', 'track', 'division', 'trl'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A line of a table: a group, and how many of it reached each stage. */
export interface TallyLine {
  readonly key: string;
  readonly counts: readonly number[];
}

const KEYS: Record<Dimension, (entry: ReportedEntry) => string> = {
  province: ({ region }) => `${region.slice(0, 2)}0000`,
  region: ({ region }) => region,
  kind: ({ kind }) => kind,
  track: ({ track }) => track,
  division: ({ division }) => division,
  trl: ({ trl }) => (trl === null ? '' : String(trl)),
};

/** The stages of an edition, in the order in which entries pass them. */
export function stagesOf(rounds: readonly string[]): Stage[] {
  return [
    { code: 'entered', reached: () => true },
    { code: 'admitted', reached: ({ admitted }) => admitted },
    ...rounds.map((code) => ({ code, reached: (entry: ReportedEntry) => entry.rounds.includes(code) })),
    { code: 'awarded', reached: ({ awards }) => awards.length > 0 },
  ];
}

/** How many of all entries reached each stage. */
export function funnelOf(entries: readonly ReportedEntry[], stages: readonly Stage[]): number[] {
  return stages.map(({ reached }) => entries.filter(reached).length);
}

/**
 * Entries by a dimension: first the groups in `order`, those nobody is of too, then any other that occurs, by its key; so
 * that a host finds the same lines in the same place each time.
 */
export function tallyBy(
  dimension: Dimension,
  entries: readonly ReportedEntry[],
  stages: readonly Stage[],
  order: readonly string[] = [],
): TallyLine[] {
  const groups = Map.groupBy(entries, KEYS[dimension]);
  const others = [...groups.keys()].filter((key) => !order.includes(key)).sort();
  return [...order, ...others].map((key) => ({ key, counts: funnelOf(groups.get(key) ?? [], stages) }));
}
