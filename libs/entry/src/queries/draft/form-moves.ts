import { Injectable } from '@nestjs/common';
import { Editions, type FormChange, formChanges, Forms, titleRuleChanged } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { mayAdoptForm } from '../../domain/abilities.js';
import { registrationFor } from '../../domain/window.js';
import { ENTRY } from '../entry/columns.js';
import { editionOf } from '../entry/edition-of.js';
import { seenBy, visible } from '../entry/visible.js';
import type { FormMoveView, QuestionChangeView } from './form-move.view.js';
import { orphanedInEntry } from './orphaned-answers.js';

const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;

/** What a team should know before its entry goes over to the form in force. */
@Injectable()
export class FormMoves {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly forms: Forms,
  ) {}

  /** Of its draft, so for its team alone: `not-allowed` for others who may know of the entry. */
  async of(actor: Actor, id: string): Promise<FormMoveView> {
    const reader = this.unit.read;
    const entry = found(await row<Entry>(reader, ONE, [id, ...seenBy(actor)]));
    permit(may.seeDraft(actor, entry));
    const { inForce, plan, milestones } = await editionOf(reader, entry, this.editions, this.forms);
    return {
      ...{ from: entry.formVersion, to: inForce.version },
      changes: formChanges(plan.form, inForce).map(shown),
      titleRule: titleRuleChanged(plan.form, inForce),
      orphaned: await orphanedInEntry(reader, id, [plan.form, inForce]),
      can: mayAdoptForm(actor, entry, registrationFor(entry, milestones), await now(reader)),
    };
  }
}

function shown({ field: { key, label, required }, is, aspects }: FormChange): QuestionChangeView {
  return { key, label, is, required, aspects };
}
