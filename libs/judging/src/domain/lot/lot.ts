import type { JudgeKind } from '#kernel';
import { lifecycle } from '#kernel';
import type { RoundState } from '../round.js';

/** Where a draw of experts stands; one that is not revealed is void. */
export type LotState = 'committed' | 'drawn' | 'void';
type LotVerb = 'reveal' | 'void';

/** The life of a draw of experts: the list and a commitment are published first, the seed is opened after the event. */
export const expertLot = lifecycle<LotState, LotVerb>({
  initial: 'committed',
  final: ['drawn', 'void'],
  moves: { committed: { reveal: 'drawn', void: 'void' } },
});

/** How many experts of a kind are drawn. */
export interface LotQuota {
  kind: JudgeKind;
  count: number;
}

/** Somebody who may be drawn. */
export interface Candidate {
  profileId: string;
  kind: JudgeKind;
  /** 32 hexadecimal digits, so that nobody can try whom a line stands for */
  salt: string;
}

/** A line of the published list; its id says the kind, and is sealed to one profile. */
export interface LotLine extends Candidate {
  id: string;
}

/** The text whose SHA-256 a line’s id ends with. */
function lineText({ salt, profileId }: Pick<Candidate, 'salt' | 'profileId'>): string {
  return `pool-line-v1\n${salt}\n${profileId}`;
}

/**
 * The list as it is published: kind by kind, within a kind by the seal, so that its order prefers nobody.
 * @param hash SHA-256 in lower-case hexadecimal
 */
export function lotLines(candidates: readonly Candidate[], hash: (text: string) => string): LotLine[] {
  const lines = candidates.map((one) => ({ ...one, id: `${one.kind}/${hash(lineText(one))}` }));
  return lines.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Kinds of which there are fewer candidates than are to be drawn. */
export function shortKinds(quotas: readonly LotQuota[], candidates: readonly Pick<Candidate, 'kind'>[]): LotQuota[] {
  return quotas.filter(({ kind, count }) => candidates.filter((one) => one.kind === kind).length < count);
}

/** Who is drawn, and who stands by in which order: of each kind the first so many of the drawn order, then the rest. */
export function drawnBy(
  quotas: readonly LotQuota[],
  order: readonly string[],
): { kind: JudgeKind; drawn: string[]; reserves: string[] }[] {
  return quotas.map(({ kind, count }) => {
    const own = order.filter((id) => id.startsWith(`${kind}/`));
    return { kind, drawn: own.slice(0, count), reserves: own.slice(count) };
  });
}

/** Whether somebody is there when the round is held: every day before a jury, more than half of the days online. */
export function isThere(kind: string, { days, daysAway }: { days: number; daysAway: number }): boolean {
  return kind === 'online_review' ? daysAway * 2 < Math.max(1, days) : daysAway === 0;
}

/** Whether a draw that is not revealed comes too late: its round has begun, by its date or because it was opened. */
export function isOverdue({ roundState, startsAt }: { roundState: RoundState; startsAt: Date }, now: Date): boolean {
  return startsAt <= now || (roundState !== 'planned' && roundState !== 'assigned');
}
