import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { draftOf } from '../domain/draft.js';
import { editionYear } from '../domain/edition.js';
import { planFromFile } from '../domain/edition-file.js';
import { may } from '../domain/policy.js';
import { LoadCalendar } from './load-calendar.js';
import { writeDraft } from './write-draft.js';

/** A plan of unknown JSON (or an edition file, whose placeholders are filled in), and an instant of the day from which it is counted (Asia/Shanghai). */
export interface Founding {
  plan: unknown;
  t0: Date;
}

/** Starts an edition as a draft: checks its plan, turns offsets into instants, writes version 1. */
@Injectable()
export class FoundEdition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly loadCalendar: LoadCalendar,
  ) {}

  run(actor: Actor, founding: Founding): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, founding));
  }

  async within(tx: Tx, actor: Actor, founding: Founding): Promise<{ id: string }> {
    permit(may.foundEdition(actor));
    return this.unasked(tx, actor, founding);
  }

  /** For a caller that has asked its own policy. */
  async unasked(tx: Tx, actor: Actor, { plan, t0 }: Founding): Promise<{ id: string }> {
    const draft = draftOf(planFromFile(plan, editionYear({ t0 })), t0, await this.loadCalendar.within(tx, t0));
    const id = await writeDraft(tx, draft, actor.personId);
    await this.journal.record(tx, actor, 'competition.edition-founded', { editionId: id, subject: id });
    return { id };
  }
}
