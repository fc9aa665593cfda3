import { canonicalJson } from '#fairness';
import type { SetContent, SetPrize, SetRound, SetStanding } from './result-set.js';

/** What another set would change for an entry. */
export interface SetDifference {
  readonly entryId: string;
  /**
   * gains or loses an award, somebody else of it holds one, moves to another rank, comes in or drops out, has another result;
   * has the same one from other marks, or told apart from its equals by something else
   */
  readonly change: 'gains' | 'loses' | 'holder' | 'moves' | 'enters' | 'leaves' | 'figure' | 'grounds';
  /** code of the award or the round */
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything that differs between two sets, prizes first, then rounds in the order of play; nothing while one is missing. */
export function setDifferences(before?: SetContent, after?: SetContent): SetDifference[] {
  if (!before || !after) return [];
  const codes = [...new Set([...after.rounds, ...before.rounds].map(({ code }) => code))];
  return [
    ...prizeDifferences(before.prizes, after.prizes),
    ...codes.flatMap((code) => roundDifferences(code, roundOf(before, code), roundOf(after, code))),
  ];
}

/** Entries about which the second set decides when it is to count instead of the first, or not. */
export function decidesAbout(before?: SetContent, after?: SetContent): string[] {
  return [...new Set(setDifferences(before, after).map(({ entryId }) => entryId))];
}

const roundOf = ({ rounds }: SetContent, code: string) => rounds.find((round) => round.code === code)?.standings ?? [];

function prizeDifferences(before: readonly SetPrize[], after: readonly SetPrize[]): SetDifference[] {
  const held = (prizes: readonly SetPrize[]) =>
    new Map(
      prizes.flatMap((prize) => (prize.entryId ? [[`${prize.awardCode} ${prize.entryId}`, prize] as const] : [])),
    );
  const [old, next] = [held(before), held(after)];
  const only = (some: typeof old, others: typeof old, change: 'gains' | 'loses') =>
    [...some].flatMap(([key, { entryId, awardCode }]): SetDifference[] =>
      others.has(key) ? [] : [{ entryId: entryId!, change, about: awardCode, before: null, after: null }],
    );
  return [
    ...only(old, next, 'loses'),
    ...only(next, old, 'gains'),
    ...[...next].flatMap(([key, is]) => holderDifference(old.get(key), is)),
  ];
}

/** Another person of the same entry. */
function holderDifference(was: SetPrize | undefined, { entryId, awardCode, holderName }: SetPrize): SetDifference[] {
  if (!was || was.holderName === holderName) return [];
  return [changeOf(entryId!, 'holder', awardCode, [was.holderName, holderName])];
}

function roundDifferences(about: string, before: SetRound['standings'], after: SetRound['standings']): SetDifference[] {
  const old = new Map(before.map((one) => [one.entryId, one]));
  const next = new Set(after.map(({ entryId }) => entryId));
  const gone = before.filter(({ entryId }) => !next.has(entryId));
  return [
    ...gone.map(({ entryId, rank }) => changeOf(entryId, 'leaves', about, [textOf(rank), null])),
    ...after.flatMap((one) => entryDifferences(about, old.get(one.entryId), one)),
  ];
}

function entryDifferences(about: string, was: SetStanding | undefined, is: SetStanding): SetDifference[] {
  const { entryId, rank, exact } = is;
  if (!was) return [changeOf(entryId, 'enters', about, [null, textOf(rank)])];
  const changes = [
    ...(was.exact === exact ? [] : [changeOf(entryId, 'figure', about, [was.exact, exact])]),
    ...(was.rank === rank ? [] : [changeOf(entryId, 'moves', about, [textOf(was.rank), textOf(rank)])]),
  ];
  return changes.length > 0 || groundsOf(was) === groundsOf(is)
    ? changes
    : [changeOf(entryId, 'grounds', about, [null, null])];
}

function groundsOf({ listKey, shown, decidedBy, criteria }: SetStanding): string {
  return canonicalJson({ listKey, shown, decidedBy, criteria });
}

function changeOf(
  entryId: string,
  change: SetDifference['change'],
  about: string,
  [before, after]: readonly [string | null, string | null],
): SetDifference {
  return { entryId, change, about, before, after };
}

function textOf(rank: number | null): string | null {
  return rank === null ? null : String(rank);
}
