import { Injectable } from '@nestjs/common';
import { Forms } from '#competition';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { changesBetween } from '../../domain/review/revision-change.js';
import type { DraftDocument, RevisionContent } from '../../domain/revision.js';
import { ENTRY, NUMBER, RECEIPT_NUMBER } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import { FILES } from '../submission/revisions.js';
import type { RevisionChangesView, RevisionSideView, RevisionView } from './revision.view.js';
import { seenContent } from './seen-content.js';

interface Frozen {
  entry: Entry;
  shownNumber: string;
  side: Omit<RevisionSideView, 'formVersion'>;
  content: RevisionContent;
  documents: DraftDocument[];
}
type Line = Entry & Omit<Frozen, 'entry' | 'side'> & Frozen['side'];

const FROZEN = `SELECT ${ENTRY}, ${NUMBER} AS "shownNumber", r.no, ${RECEIPT_NUMBER} AS "receiptNumber",
    r.frozen_at AS "frozenAt", r.content_hash AS "contentHash", r.content, ${FILES} AS documents
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no
  WHERE e.id = $1 AND r.no = ANY($4::int[]) AND ${visible(2, 3)}`;

/** Any submit of an entry, and what differs between any two, for those who may see the entry. */
@Injectable()
export class RevisionPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly forms: Forms,
  ) {}

  /** `not-found` where there is no such revision, or the actor may not know of the entry. */
  async show(actor: Actor, id: string, no: number): Promise<RevisionView> {
    const [frozen] = await this.frozen(actor, id, [no]);
    const { content, documents } = frozen;
    const { title, track, division, lead, organisation, answers, consents } = content;
    return {
      ...{ ...headOf(frozen), ...sideOf(frozen) },
      ...{ title, track, division, leadName: lead.name, organisation, consents },
      answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
      members: (content.members ?? []).map(({ name, role, unit, contribution }) => ({
        name,
        role,
        unit,
        contribution,
      })),
      documents: documents.map(({ uploadId, ...file }) => ({ id: uploadId, ...file })),
    };
  }

  /** What became of revision `since` in revision `no`, whichever of them is the newer; the same refusals. */
  async changes(actor: Actor, id: string, no: number, since: number): Promise<RevisionChangesView> {
    const [after, before] = await this.frozen(actor, id, [no, since]);
    return {
      ...{ ...headOf(after), title: after.content.title },
      ...{ before: sideOf(before), after: sideOf(after) },
      changes: changesBetween(before.content, after.content),
    };
  }

  /** In the order asked for. */
  private async frozen<N extends readonly number[]>(actor: Actor, id: string, wanted: readonly [...N]) {
    const reader = this.unit.read;
    const lines = await rows<Line>(reader, FROZEN, [id, ...seenBy(actor), wanted]);
    const seen = wanted.map(async (no): Promise<Frozen> => {
      const line = found(lines.find((one) => one.no === no));
      const { shownNumber, receiptNumber, frozenAt, contentHash, content, documents, ...entry } = line;
      const shown = await seenContent(reader, this.forms, actor, { entry, content });
      return { entry, shownNumber, side: { no, receiptNumber, frozenAt, contentHash }, content: shown, documents };
    });
    return (await Promise.all(seen)) as { [K in keyof N]: Frozen };
  }
}

function headOf({ entry: { id, editionId, revisionNo }, shownNumber }: Frozen) {
  return { entryId: id, editionId, number: shownNumber, lastNo: revisionNo };
}

function sideOf({ side, content }: Frozen): RevisionSideView {
  return { ...side, formVersion: content.formVersion };
}
