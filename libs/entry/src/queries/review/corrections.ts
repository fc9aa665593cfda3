import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import type { Actor } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { fieldsOf } from '../../domain/completeness.js';
import { withoutContacts } from '../../domain/contact.js';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { changesBetween } from '../../domain/review/revision-change.js';
import { type Corrected, correctedOf } from './desk-rows.js';
import type { ReturnedChangesView } from './desk.view.js';

/** What a team changed after a return. */
@Injectable()
export class Corrections {
  constructor(private readonly editions: Editions) {}

  /** Null when nothing was returned or handed in again; telephone numbers and addresses only for those who may see them. */
  async of(reader: Reader, actor: Actor, entry: Entry): Promise<ReturnedChangesView | null> {
    const corrected = await correctedOf(reader, entry.id);
    if (!corrected || may.seeContacts(actor, entry)) return corrected ? compared(corrected) : null;
    const fields = fieldsOf((await this.editions.byId(reader, entry.editionId)).plan);
    const hide = (content: Corrected['before']) => ({ ...content, answers: withoutContacts(fields, content.answers) });
    return compared({ ...corrected, before: hide(corrected.before), after: hide(corrected.after) });
  }
}

function compared({ before, after, fields, fromRevision, toRevision, checklist }: Corrected): ReturnedChangesView {
  const changes = changesBetween(before, after);
  const untouched = fields.filter((field) => !changes.some(({ path }) => path === field));
  return { fromRevision, toRevision, changes, untouched, checklist };
}
