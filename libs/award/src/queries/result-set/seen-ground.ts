import type { Recomputation } from '../../domain/result-set/disagreement.js';
import { disagreementsSeen, resultsSeen } from '../../domain/result-set/seen-results.js';
import { decidesAbout, setDifferences } from '../../domain/result-set/set-difference.js';
import type { SeenEntries } from '../seen-entries.js';
import type { Ground } from './finalising-ground.js';
import type { RecomputationView, SetDifferenceView } from './result-sets.view.js';

/** Differences that a page shows of each recomputation. */
const SHOWN = 50;

interface GroundSeen {
  readonly recomputations: RecomputationView[];
  /** What the set beside the one that counts would change. */
  readonly differences: SetDifferenceView[];
  /** Whether the reader must keep away from somebody about whom finalising, or that set, decides. */
  readonly kept: boolean;
}

type Naming = <T extends { readonly entryId: string | null }>(
  one: T,
) => T & { number: string | null; title: string | null };

/** Everybody the step is about. */
export function entriesOf({ draft, live, beside }: Ground, winners: readonly string[]): string[] {
  const ranked = [live, beside].flatMap((set) => set?.rounds.flatMap(({ standings }) => standings) ?? []);
  return [...new Set([...Object.values(draft.key.entries), ...ranked.map(({ entryId }) => entryId), ...winners])];
}

/** The step without what is about entries that the reader must keep away from; how much differs in all stays. */
export function groundSeen(
  { draft, live, beside }: Ground,
  winners: readonly string[],
  { cards, away }: SeenEntries,
): GroundSeen {
  const named = naming(cards);
  const differences = setDifferences(live && resultsSeen(live, away), beside && resultsSeen(beside, away));
  return {
    recomputations: draft.recomputations.map((one) => recomputationView(one, away, named)),
    differences: differences.map(named),
    kept: [...winners, ...decidesAbout(live, beside)].some((id) => away.has(id)),
  };
}

function naming(cards: SeenEntries['cards']): Naming {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return (one) => {
    const { number = null, title = null } = byId.get(one.entryId ?? '') ?? {};
    return { ...one, number, title };
  };
}

function recomputationView(
  { beyond, disagreements, milliseconds, ...one }: Recomputation,
  away: ReadonlySet<string>,
  named: Naming,
): RecomputationView {
  const shown = disagreementsSeen(disagreements, away).slice(0, SHOWN);
  const figures = { milliseconds: Math.round(milliseconds), differing: disagreements.length };
  return { ...one, ...figures, beyond: [...beyond], disagreements: shown.map(named) };
}
