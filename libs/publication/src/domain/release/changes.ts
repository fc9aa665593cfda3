import type { Localised } from '#kernel';
import type { PublicAward, ReleaseBody } from './release.js';

/**
 * What one release says otherwise than the one before: who gained or lost an award, whose prize is another person's or became
 * valid, or waits again for its own notice (`pending`), whose rank or score is another, who
 * came into or left the ranking; `standing`: provisional results became final, or the other way round.
 */
export interface ReleaseChange {
  readonly kind: 'standing' | 'won' | 'lost' | 'holder' | 'valid' | 'pending' | 'rank' | 'score' | 'joined' | 'left';
  readonly award: Localised | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const NONE = { award: null, number: null, title: null, before: null, after: null };

/** Differences between two releases of an edition, awards first. */
export function releaseChanges(before: ReleaseBody, after: ReleaseBody): ReleaseChange[] {
  const [was, is] = [before.standing ?? 'final', after.standing ?? 'final'];
  const standing = was === is ? [] : [{ ...NONE, kind: 'standing' as const, before: was, after: is }];
  return [
    ...standing,
    ...after.awards.flatMap((award) => won('won', award, awardOf(before, award.code))),
    ...before.awards.flatMap((award) => won('lost', award, awardOf(after, award.code))),
    ...after.awards.flatMap((award) => kept(award, awardOf(before, award.code), was === is)),
    ...lines(before, after),
  ];
}

const awardOf = ({ awards }: ReleaseBody, code: string) => awards.find((one) => one.code === code);

function won(kind: 'won' | 'lost', { name, winners }: PublicAward, other: PublicAward | undefined): ReleaseChange[] {
  const known = new Set(other?.winners.map(({ number }) => number));
  return winners
    .filter(({ number }) => !known.has(number))
    .map(({ number, title }) => ({ ...NONE, kind, award: name, number, title }));
}

/**
 * Of those who keep their award. The person before is not named again: they may have taken their consent back.
 * @param same whether both releases stand the same; else who is valid now follows from that
 */
function kept({ name, winners }: PublicAward, other: PublicAward | undefined, same: boolean): ReleaseChange[] {
  const old = new Map(other?.winners.map((one) => [one.number, one]));
  return winners.flatMap(({ number, title, holderName, provisional }): ReleaseChange[] => {
    const before = old.get(number);
    if (!before) return [];
    const whose = { ...NONE, award: name, number, title };
    const moved = same && before.provisional !== provisional;
    return [
      ...(before.holderName === holderName ? [] : [{ ...whose, kind: 'holder' as const, after: holderName }]),
      ...(moved ? [{ ...whose, kind: provisional ? ('pending' as const) : ('valid' as const) }] : []),
    ];
  });
}

function lines(before: ReleaseBody, after: ReleaseBody): ReleaseChange[] {
  const old = new Map(before.final.map((line) => [line.number, line]));
  const now = new Set(after.final.map(({ number }) => number));
  const left = before.final.filter(({ number }) => !now.has(number));
  return [
    ...after.final.flatMap(({ number, title, rank, score }): ReleaseChange[] => {
      const line = old.get(number);
      const whose = { ...NONE, number, title };
      if (!line) return [{ ...whose, kind: 'joined', after: String(rank) }];
      const ranks = { before: String(line.rank), after: String(rank) };
      const scores = { before: line.score ?? null, after: score ?? null };
      return [
        ...(line.rank === rank ? [] : [{ ...whose, ...ranks, kind: 'rank' as const }]),
        ...(scores.before === scores.after ? [] : [{ ...whose, ...scores, kind: 'score' as const }]),
      ];
    }),
    ...left.map(({ number, title, rank }) => ({ ...NONE, kind: 'left' as const, number, title, before: String(rank) })),
  ];
}
