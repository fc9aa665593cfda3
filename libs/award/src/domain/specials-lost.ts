import { cascade } from '#fairness';
import type { Award } from './award.js';
import { candidatesOf } from './candidates.js';
import { barOf, type Ground, type Standing } from './ground.js';

/** A prize that no longer follows from the final, the catalogue and the other prizes. */
export interface Lost {
  readonly prizeId: string;
  readonly awardCode: string;
  readonly entryId: string;
  /** `moves`: the ranks say otherwise now; `gone`, `barred`, `no-candidate`, `holds-tiered`, `holds-special:CODE`. */
  readonly reason: string;
}

type Seated = Standing & { readonly entryId: string };

/**
 * Special prizes whose holder may not have them any more, in the catalogue's order, which is that of precedence.
 * @param prizes those that can move
 * @param tiered entries with a prize by rank
 */
export function specialsLost(ground: Ground, prizes: readonly Seated[], tiered: readonly string[]): Lost[] {
  const specials = ground.catalogue.filter(({ kind }) => kind === 'special');
  const held = (code: string) => prizes.filter(({ awardCode }) => awardCode === code);
  const { besideTiered, specialsPerProject: aProject } = ground.rules;
  const outcomes = cascade(
    specials.map((award) => specialOf(award, held(award.code), besideTiered)),
    { tiered, aProject, gone: [], belowMinimum: [] },
  );
  return specials.flatMap((award) => {
    const { candidates } = candidatesOf(award, ground.finalists, ground.barred);
    const skips = outcomes.find(({ code }) => code === award.code)?.skipped ?? [];
    return held(award.code).flatMap(({ id, entryId }): Lost[] => {
      const bar = barOf(ground, entryId) ?? (candidates.includes(entryId) ? null : 'no-candidate');
      const reason = bar ?? skips.find(({ entry }) => entry === entryId)?.reason;
      return reason ? [{ prizeId: id, awardCode: award.code, entryId, reason }] : [];
    });
  });
}

/** The prize as `#fairness` looks at it: those who hold it stand in the place of a ballot. */
function specialOf({ code, holder, quota }: Award, held: readonly Seated[], besideTiered: boolean) {
  const holders = new Map(held.map(({ id, entryId }) => [entryId, id]));
  return {
    ...{ code, besideTiered, seats: Math.max(quota, held.length) },
    ballot: held.map(({ entryId }) => [entryId]),
    ...(holder === 'person' ? { holders } : {}),
  };
}
