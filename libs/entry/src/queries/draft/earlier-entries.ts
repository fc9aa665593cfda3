import { Injectable } from '@nestjs/common';
import { Forms } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { answersOf } from '../../domain/answer.js';
import { fieldsOf } from '../../domain/completeness.js';
import type { Answered } from '../../domain/copy.js';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { ENTRY, NUMBER } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import { draftOf } from './draft.js';
import type { EarlierEntryView } from './earlier-entry.view.js';

/** Entries of this person's teams ($1) to other editions than that of the entry ($2), which is theirs as well. */
const EARLIER = `FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.entry own ON own.id = $2 AND $1 = ANY (own.member_ids) AND own.edition_id <> e.edition_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE $1 = ANY (e.member_ids)`;
const OWN = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;
const LIST = `SELECT e.id, ${NUMBER} AS number, e.title, ed.plan->'name' AS edition ${EARLIER}
  ORDER BY e.created_at DESC, e.id`;
const ONE = `SELECT e.id, e.edition_id AS "editionId", e.form_version AS "formVersion", r.content ${EARLIER} AND e.id = $3`;

interface EarlierRow {
  id: string;
  editionId: string;
  formVersion: number;
  content: { formVersion: number; answers: Record<string, unknown> } | null;
}

/** What somebody entered in other editions. */
@Injectable()
export class EarlierEntries {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly forms: Forms,
  ) {}

  /** For the team of the entry alone, the newest first. */
  async list(actor: Actor, entryId: string): Promise<EarlierEntryView[]> {
    const reader = this.unit.read;
    permit(may.seeDraft(actor, found(await row<Entry>(reader, OWN, [entryId, ...seenBy(actor)]))));
    return rows<EarlierEntryView>(reader, LIST, [actor.personId, entryId]);
  }

  /** Its questions and answers: what was handed in last, else the draft. Somebody else's is `not-found`. */
  async answered(reader: Reader, actor: Actor, entryId: string, earlierId: string): Promise<Answered> {
    const earlier = found(await row<EarlierRow>(reader, ONE, [actor.personId, entryId, earlierId]));
    const { content } = earlier;
    const version = content?.formVersion ?? earlier.formVersion;
    const fields = fieldsOf({ form: await this.forms.answered(reader, earlier.editionId, version) });
    const answers = content?.answers ?? answersOf(fields, (await draftOf(reader, earlierId)).answers);
    return { fields, answers };
  }
}
