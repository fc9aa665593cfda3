import { lifecycle, type Localised, refuse } from '#kernel';

/** Whether a script is on the screens; `dark`: they show nothing while the presenter speaks. */
export type RevealState = 'prepared' | 'shown' | 'dark';
/** `turn` goes to any step: forward, back, or to the beginning. */
export type RevealVerb = 'show' | 'turn' | 'darken' | 'lighten' | 'hide';

/** The verbs, as they come over the wire. */
export const REVEAL_VERBS = ['show', 'turn', 'darken', 'lighten', 'hide'] as const;

/** The life of a script: it can be taken off the screens and shown again at any time. */
export const reveal = lifecycle<RevealState, RevealVerb>({
  initial: 'prepared',
  final: [],
  moves: {
    prepared: { show: 'shown' },
    shown: { turn: 'shown', darken: 'dark', hide: 'prepared' },
    dark: { turn: 'dark', lighten: 'shown', hide: 'prepared' },
  },
});

/** By prizes, the lowest first; or by rank, from the last place up. */
export const REVEAL_KINDS = ['prizes', 'ranks'] as const;
export type RevealKind = (typeof REVEAL_KINDS)[number];

/** An entry as a step shows it; `shown` is null where values are not part of the script. */
export interface RevealEntry {
  entryId: string;
  number: string;
  title: string;
  organisation: string;
  list: string;
  rank: number;
  shown: string | null;
}

/** A prize that goes by ranks. */
export interface RankedPrize {
  code: string;
  name: Localised;
  quota: number;
  ranks: { from: number; to: number };
}

/**
 * What the screen shows at one step: the opening; a prize announced; one more name (`entries`: those of the prize named so
 * far, the new one last); everything on one board, best first.
 */
export interface RevealStep {
  kind: 'opening' | 'prize' | 'name' | 'board';
  /** The prize of the step; null: none. */
  prize: Localised | null;
  entries: RevealEntry[];
}

/** An award with those who got it, as whoever decides about prizes hands it over; nobody: it stays vacant. */
export interface GivenAward {
  name: Localised;
  /** Whether the award goes by ranks: such winners stand on the board at the end. */
  tiered: boolean;
  /** `holder`: the person, where one holds it and may be named. */
  winners: readonly { entryId: string; holder: string | null }[];
}

const OPENING: RevealStep = { kind: 'opening', prize: null, entries: [] };

/**
 * The script by prizes: each prize announced, lowest first, then its entries from the last rank up, then all of them.
 * @throws `reveal-tied` where more entries share a prize's ranks than it has seats: people decide before the hall hears
 */
export function scriptByPrizes(prizes: readonly RankedPrize[], entries: readonly RevealEntry[]): RevealStep[] {
  const rising = prizes.toSorted((a, b) => b.ranks.from - a.ranks.from);
  const steps = rising.flatMap(({ name, quota, ranks }): RevealStep[] => {
    const named = upwards(entries.filter(({ rank }) => rank >= ranks.from && rank <= ranks.to));
    if (named.length > quota) refuse('conflict', 'reveal-tied', { count: named.length, quota });
    if (named.length === 0) return [];
    return [{ kind: 'prize', prize: name, entries: [] }, ...names(named, name)];
  });
  const last = Math.max(0, ...prizes.map(({ ranks }) => ranks.to));
  return [OPENING, ...steps, ...board(entries.filter(({ rank }) => rank <= last))];
}

/**
 * The script by prizes as they were decided: each announced in the order given, then its winners from the last rank up; at the
 * end those of the awards by rank on one board. A winner without a place in the round is not shown.
 */
export function scriptByAwards(awards: readonly GivenAward[], entries: readonly RevealEntry[]): RevealStep[] {
  const given = awards.map(({ name, tiered, winners }) => ({
    name,
    tiered,
    named: upwards(namedOf(winners, entries)),
  }));
  const steps = given.flatMap(({ name, named }): RevealStep[] => [
    { kind: 'prize', prize: name, entries: [] },
    ...names(named, name),
  ]);
  return [OPENING, ...steps, ...board(given.flatMap(({ tiered, named }) => (tiered ? named : [])))];
}

function namedOf(winners: GivenAward['winners'], entries: readonly RevealEntry[]): RevealEntry[] {
  return winners.flatMap(({ entryId, holder }) => {
    const entry = entries.find((one) => one.entryId === entryId);
    if (!entry) return [];
    return [holder === null ? entry : { ...entry, title: `${holder} · ${entry.title}` }];
  });
}

/** Whether two scripts tell a hall the same prizes and names in the same order. */
export function tellTheSame(one: readonly RevealStep[], other: readonly RevealStep[]): boolean {
  const told = (steps: readonly RevealStep[]) =>
    JSON.stringify(
      steps.map(({ kind, prize, entries }) => [
        ...[kind, prize?.['zh-CN'], prize?.en],
        ...entries.map(({ entryId, title, organisation }) => [entryId, title, organisation]),
      ]),
    );
  return told(one) === told(other);
}

/** The script by rank: list by list from the last place up, each list ending with its board. */
export function scriptByRanks(entries: readonly RevealEntry[]): RevealStep[] {
  const lists = Map.groupBy(entries, ({ list }) => list);
  const steps = [...lists.values()].flatMap((list) => [
    ...upwards(list).map((entry): RevealStep => ({ kind: 'name', prize: null, entries: [entry] })),
    ...board(list),
  ]);
  return [OPENING, ...steps];
}

function names(upward: readonly RevealEntry[], prize: Localised): RevealStep[] {
  return upward.map((_, at) => ({ kind: 'name', prize, entries: upward.slice(0, at + 1) }));
}

function board(entries: readonly RevealEntry[]): RevealStep[] {
  return entries.length === 0 ? [] : [{ kind: 'board', prize: null, entries: upwards(entries).reverse() }];
}

/** From the last rank up; equals in the order of their numbers, so that nothing is read from who comes first. */
function upwards(entries: readonly RevealEntry[]): RevealEntry[] {
  return entries.toSorted((a, b) => b.rank - a.rank || (a.number < b.number ? 1 : -1));
}
