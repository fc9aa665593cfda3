import { Injectable } from '@nestjs/common';
import { GrantSeat } from '#identity';
import { type Actor, found, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionYear } from '../domain/edition.js';
import { editionFile, textOfPlan } from '../domain/edition-file.js';
import { may } from '../domain/policy.js';
import { broughtFile } from '../queries/brought-file.js';
import { FoundEdition } from './found-edition.js';
import { keepFile } from './keep-file.js';
import { lockedRow } from './lock-edition.js';

/** Founds a draft from the file of an existing edition, counted from another first day; whoever does is its organiser. */
@Injectable()
export class CopyEdition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly foundEdition: FoundEdition,
    private readonly grantSeat: GrantSeat,
  ) {}

  run(actor: Actor, editionId: string, t0: Date): Promise<{ id: string; slug: string }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, t0));
  }

  async within(tx: Tx, actor: Actor, editionId: string, t0: Date): Promise<{ id: string; slug: string }> {
    const from = await lockedRow(tx, editionId);
    found(may.seeEdition(actor, { editionId, state: from.state }) || null);
    permit(may.copyEdition(actor, { editionId }));
    const { firstDay: _, ...plan } = from.plan;
    const text = textOfPlan(plan, editionYear(from), await broughtFile(tx, editionId));
    const { id } = await this.foundEdition.unasked(tx, actor, { plan: editionFile(text).document, t0 });
    await keepFile(tx, actor, id, text);
    if (actor.personId)
      await this.grantSeat.unasked(tx, actor, { personId: actor.personId, editionId: id, role: 'organiser' });
    return { id, slug: (await lockedRow(tx, id)).slug };
  }
}
