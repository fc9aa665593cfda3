import { Injectable } from '@nestjs/common';
import type { EditionPlan } from '#competition';
import { EntryCards, Revisions } from '#entry';
import type { OpenFile } from '#file';
import { found } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { readableSections } from '../domain/reading.js';
import type { JudgedEntryView } from './assignment.view.js';

/** What a judge reads of an entry: the frozen revision, without telephone numbers and mail addresses. */
@Injectable()
export class JudgedEntries {
  constructor(
    private readonly revisions: Revisions,
    private readonly cards: EntryCards,
  ) {}

  async of(reader: Reader, revisionId: string, form: EditionPlan['form']): Promise<JudgedEntryView> {
    const { entryId, no, content, documents } = await this.revisions.of(reader, revisionId);
    const [card] = await this.cards.byIds(reader, [entryId]);
    const { title, track, division, lead, organisation, answers } = content;
    return {
      ...{ id: entryId, number: found(card).number, title, track, division, revisionNo: no },
      organisationName: organisation?.name ?? '',
      leadName: lead.name,
      sections: readableSections(form.sections, { ...answers, track, division }),
      documents: documents.map(({ uploadId: id, kind, name, size, mediaType, state }) => ({
        ...{ id, kind, name, size, mediaType, state },
      })),
    };
  }

  file(reader: Reader, revisionId: string, fileId: string): Promise<OpenFile> {
    return this.revisions.file(reader, revisionId, fileId);
  }
}
