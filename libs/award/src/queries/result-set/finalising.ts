import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { takesSeat } from '../../domain/prize.js';
import { EntriesSeen } from '../seen-entries.js';
import { prizesOf } from '../stored-prizes.js';
import { FinalisingGround } from './finalising-ground.js';
import { lastConfirmer } from './last-confirmer.js';
import type { FinalisingView, ResultSetView } from './result-sets.view.js';
import { entriesOf, groundSeen } from './seen-ground.js';
import type { SetRow } from './set-rows.js';

/**
 * The step between prizes and results: what stands in the way, three recomputations, the sets there are; nothing of entries
 * that the reader must keep away from.
 */
@Injectable()
export class Finalising {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly entries: EntriesSeen,
    private readonly ground: FinalisingGround,
  ) {}

  async view(actor: Actor, editionId: string): Promise<FinalisingView> {
    found(may.viewPrizes(actor, { editionId }) || null);
    const reader = this.unit.read;
    const edition = await this.editions.byId(reader, editionId);
    const ground = await this.ground.of(reader, edition);
    const prizes = (await prizesOf(reader, editionId)).filter(takesSeat);
    const winners = prizes.flatMap(({ entryId }) => entryId ?? []);
    const seen = await this.entries.of(reader, actor, editionId, entriesOf(ground, winners));
    const { kept, differences, recomputations } = groundSeen(ground, winners, seen);
    const confirmedBy = await lastConfirmer(reader, editionId);
    const finalise = !kept && may.finaliseResults(actor, { editionId, confirmedBy });
    const drop = !kept && may.finaliseResults(actor, { editionId, confirmedBy: null });
    const { blockers, sets, changed } = ground;
    return {
      ...{ blockers: [...blockers], recomputations, hidden: seen.away.size, kept },
      sets: sets.map((set) => setView(set, { apply: finalise, drop }, differences)),
      ...{ changed, rounds: namesOf(edition.plan.rounds), awards: namesOf(edition.plan.awards) },
      can: { finalise: finalise && changed && blockers.length === 0, bundle: seen.away.size === 0 },
    };
  }
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
