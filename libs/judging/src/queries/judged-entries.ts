import { Injectable } from '@nestjs/common';
import { type EditionPlan, Forms } from '#competition';
import { EntryCards, Revisions } from '#entry';
import type { OpenFile } from '#file';
import { found, refuse } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import { readableSections, showingOf } from '../domain/reading.js';
import type { JudgedDocumentView, JudgedEntryView } from './assignment.view.js';
import type { ReadDuty } from './duty.js';

/** A file of the frozen revision, and which document it is. */
export interface JudgedFile {
  kind: string;
  file: OpenFile;
}

type KeptFile = Awaited<ReturnType<Revisions['of']>>['documents'][number];

/** An entry as it was frozen for a round. */
export type FrozenEntry = Pick<ReadDuty, 'entryId' | 'editionId' | 'revisionId'>;

/** Which file is asked for; of a film perhaps a part. */
export interface AskedFile {
  id: string;
  range?: string | undefined;
}

/** What a judge reads of an entry: the frozen revision by the form it answered, without telephone numbers and mail addresses. */
@Injectable()
export class JudgedEntries {
  constructor(
    private readonly revisions: Revisions,
    private readonly cards: EntryCards,
    private readonly forms: Forms,
  ) {}

  /** In a blind round without the names of people and organisations, and only what has a blind form. */
  async of(reader: Reader, frozen: FrozenEntry, plan: EditionPlan, blind: boolean): Promise<JudgedEntryView> {
    const { entryId, no, content, documents } = await this.revisions.of(reader, frozen.revisionId);
    const [card] = await this.cards.byIds(reader, [entryId]);
    const form = await this.forms.answered(reader, frozen.editionId, content.formVersion);
    const { number } = found(card);
    const { title, track, division, lead, organisation, answers } = content;
    const facts = { track, division, ...(organisation ? { organisationKind: organisation.kind } : {}) };
    return {
      ...{ id: entryId, number, title, track, division, revisionNo: no },
      organisationName: blind ? '' : (organisation?.name ?? ''),
      leadName: blind ? '' : lead.name,
      members: (blind ? [] : (content.members ?? [])).map(({ personId: _, ...portrait }) => portrait),
      sections: readableSections(form.sections, { ...answers, ...facts }, blind),
      documents: documents
        .filter(({ kind }) => !blind || isBlind(plan, kind))
        .map((file) => documentOf(blind ? { ...file, name: neutralName(number, file.kind, file.name) } : file)),
    };
  }

  /** The kept bytes of a file and its kind; in a blind round only of one that has a blind form, under a neutral name. */
  async file(
    reader: Reader,
    frozen: FrozenEntry,
    asked: AskedFile,
    plan: EditionPlan,
    blind: boolean,
  ): Promise<JudgedFile> {
    const { documents } = await this.revisions.of(reader, frozen.revisionId);
    const { kind, mediaType } = found(documents.find(({ uploadId }) => uploadId === asked.id));
    if (blind && !isBlind(plan, kind)) refuse('not-found', 'not-found');
    const range = showingOf(mediaType) === 'overlaid' ? asked.range : undefined;
    const file = await this.revisions.file(reader, frozen.revisionId, asked.id, range);
    if (!blind) return { kind, file };
    const [card] = await this.cards.byIds(reader, [frozen.entryId]);
    return { kind, file: { ...file, name: neutralName(found(card).number, kind, file.name) } };
  }
}

function documentOf({ uploadId: id, kind, name, size, mediaType, state }: KeptFile): JudgedDocumentView {
  return { id, kind, name, size, mediaType, state, showing: showingOf(mediaType) };
}

const isBlind = (plan: EditionPlan, kind: string) => plan.documents.some(({ code, blind }) => code === kind && blind);

/** `2024-QX-0123-PLAN.pdf`: says which document it is, and nothing that the team wrote. */
function neutralName(number: string, kind: string, name: string): string {
  const [extension] = /\.[a-z0-9]{1,5}$/i.exec(name) ?? [''];
  return `${number}-${kind}${extension.toLowerCase()}`;
}
