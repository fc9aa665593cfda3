import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { Recomputation } from '../../domain/result-set/disagreement.js';
import { FinalisingGround } from './finalising-ground.js';
import { lastConfirmer } from './last-confirmer.js';
import type { FinalisingView, RecomputationView, ResultSetView } from './result-sets.view.js';
import type { SetRow } from './set-rows.js';

/** Differences that a page shows of each recomputation. */
const SHOWN = 50;

type About = { readonly entryId: string | null };
type Naming = <T extends About>(one: T) => T & { number: string | null; title: string | null };

/** The step between prizes and results: what stands in the way, three recomputations, the sets there are. */
@Injectable()
export class Finalising {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly entries: EntryCards,
    private readonly ground: FinalisingGround,
  ) {}

  async view(actor: Actor, editionId: string): Promise<FinalisingView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const edition = await this.editions.byId(this.unit.read, editionId);
    const { draft, blockers, sets, changed, differences } = await this.ground.of(this.unit.read, edition);
    const shown = draft.recomputations.flatMap(({ disagreements }) => disagreements.slice(0, SHOWN));
    const named = await this.naming([...differences, ...shown]);
    const confirmedBy = await lastConfirmer(this.unit.read, editionId);
    const finalise = may.finaliseResults(actor, { editionId, confirmedBy });
    const drop = may.finaliseResults(actor, { editionId, confirmedBy: null });
    return {
      blockers: [...blockers],
      recomputations: draft.recomputations.map((one) => recomputationView(one, named)),
      sets: sets.map((set) => setView(set, { apply: finalise, drop }, differences.map(named))),
      ...{ changed, rounds: namesOf(edition.plan.rounds), awards: namesOf(edition.plan.awards) },
      can: { finalise: finalise && changed && blockers.length === 0 },
    };
  }

  private async naming(some: readonly About[]): Promise<Naming> {
    const ids = [...new Set(some.flatMap(({ entryId }) => entryId ?? []))];
    const cards = new Map((await this.entries.byIds(this.unit.read, ids)).map((card) => [card.id, card]));
    return (one) => {
      const { number = null, title = null } = cards.get(one.entryId ?? '') ?? {};
      return { ...one, number, title };
    };
  }
}

function recomputationView({ beyond, disagreements, ...one }: Recomputation, named: Naming): RecomputationView {
  const milliseconds = Math.round(one.milliseconds);
  return { ...one, milliseconds, beyond: [...beyond], disagreements: disagreements.slice(0, SHOWN).map(named) };
}

/** Only a set that nobody has decided about shows what it would change, and can be decided about. */
function setView(
  { editionId: _edition, checks, ...set }: SetRow,
  can: ResultSetView['can'],
  differences: ResultSetView['differences'],
): ResultSetView {
  const open = set.state === 'beside';
  const now = { apply: can.apply && open, drop: can.drop && open };
  return { ...set, checks: [...checks], differences: open ? differences : [], can: now };
}

function namesOf(some: Edition['plan']['awards'] | Edition['plan']['rounds']) {
  return some.map(({ code, name }) => ({ code, name }));
}
