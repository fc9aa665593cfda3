import { Injectable } from '@nestjs/common';
import { Forms } from '#competition';
import type { Actor } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import type { RevisionContent } from '../../domain/revision.js';
import { changesBetween } from '../../domain/review/revision-change.js';
import { type Corrected, correctedOf } from './desk-rows.js';
import { seenContent } from '../revision/seen-content.js';
import type { ReturnedChangesView } from './desk.view.js';

/** What a team changed after a return. */
@Injectable()
export class Corrections {
  constructor(private readonly forms: Forms) {}

  /** Null when nothing was returned or handed in again; telephone numbers and addresses only for those who may see them. */
  async of(reader: Reader, actor: Actor, entry: Entry): Promise<ReturnedChangesView | null> {
    const corrected = await correctedOf(reader, entry.id);
    if (!corrected) return null;
    const seen = (content: RevisionContent) => seenContent(reader, this.forms, actor, { entry, content });
    return compared({ ...corrected, before: await seen(corrected.before), after: await seen(corrected.after) });
  }
}

function compared({ before, after, fields, fromRevision, toRevision, checklist }: Corrected): ReturnedChangesView {
  const changes = changesBetween(before, after);
  const untouched = fields.filter((field) => !changes.some(({ path }) => path === field));
  return { fromRevision, toRevision, changes, untouched, checklist };
}
