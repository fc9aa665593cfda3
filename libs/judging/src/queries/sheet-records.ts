import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { sealedLine } from '#journal';
import { type Actor, found, showHundredths } from '#kernel';
import { sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { RoundState } from '../domain/round.js';
import { sealedText } from '../domain/sealed-sheet.js';
import { Duties } from './duty.js';
import { ENTRY_RELEASED } from './released.js';
import { planOf, writingIsOver } from './round-plan.js';
import { marksOf, namedMarks, type SheetRevisionRow, sheetRevisions } from './sheet-revision-rows.js';
import type { SheetReceiptView, SheetRevisionsView, SheetRevisionView } from './sheet-record.view.js';

interface Place {
  editionId: string;
  personId: string | null;
  judge: string;
  entryId: string;
  roundId: string;
  code: string;
  roundState: RoundState;
  state: SheetRevisionsView['state'];
  released: boolean;
  dueAt: Date | null;
}

const PLACE = `SELECT j.edition_id AS "editionId", j.person_id AS "personId", coalesce(p.name, '') AS judge,
    a.entry_id AS "entryId", r.id AS "roundId", r.code, r.state AS "roundState",
    coalesce((SELECT s.state FROM judging.sheet s WHERE s.assignment_id = a.id), 'none') AS state,
    ${ENTRY_RELEASED} AS released, a.due_at AS "dueAt"
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id JOIN judging.round r ON r.id = a.round_id
  LEFT JOIN identity.person p ON p.id = j.person_id WHERE a.id = $1`;
/** What is on record of a submitted sheet. */
@Injectable()
export class SheetRecords {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: Duties,
    private readonly entries: EntryCards,
  ) {}

  /** The receipt of the last submit; for nobody but its judge. Nothing submitted: `not-found`. */
  async receipt(actor: Actor, assignmentId: string): Promise<SheetReceiptView> {
    const reader = this.unit.read;
    const place = found(await row<Place>(reader, PLACE, [assignmentId]));
    found(may.readReceipt(actor, place) || null);
    const last = found((await sheetRevisions(reader, assignmentId)).at(-1));
    const { salt, hash, no, submittedAt, reopenedAt, reopenedBy: _by, paper, signatures, ...sheet } = last;
    const { plan, division, ...names } = await this.names(reader, place);
    const line = await sealedLine(reader, place.editionId, submittedAt, hash);
    const sealed = sealedText(sheet);
    const { holds: unbroken, ...told } = line ?? { holds: false };
    const holds = unbroken && sha256(salt + sealed) === hash;
    return {
      ...{ assignmentId, ...names, no, submittedAt, reopenedAt },
      ...{ total: showHundredths(sheet.total), marks: namedMarks(sheet, plan, division), sealed, salt, hash },
      ...{ paper, signatures },
      ...{ line: 'seq' in told ? told : null, holds, now: await now(reader) },
    };
  }

  /** Every submit of a sheet: for its judge, and for organisers and supervisors, who see no value while the round is open. */
  async revisions(actor: Actor, assignmentId: string): Promise<SheetRevisionsView> {
    const reader = this.unit.read;
    const place = found(await row<Place>(reader, PLACE, [assignmentId]));
    const own = may.readReceipt(actor, place);
    found(own || may.readRevisions(actor, place.editionId) || null);
    const shown = own || place.roundState === 'closed' || place.roundState === 'advanced';
    const { number, title } = await this.names(reader, place);
    const { roundId, state, judge } = place;
    const items = (await sheetRevisions(reader, assignmentId)).map((one) => revisionOf(one, shown));
    return { items, roundId, number, title, judge, state, can: { reopen: await this.mayReopen(reader, actor, place) } };
  }

  private async mayReopen(reader: Reader, actor: Actor, place: Place): Promise<boolean> {
    const { editionId, roundState, released, state, code, dueAt } = place;
    if (!may.reopenSheet(actor, editionId) || roundState !== 'open' || released || state !== 'submitted') return false;
    const edition = await this.duties.edition(reader, editionId);
    return !writingIsOver(edition, planOf(edition, code), await now(reader), dueAt);
  }

  private async names(reader: Reader, { editionId, entryId, code, judge }: Place) {
    const edition = await this.duties.edition(reader, editionId);
    const [card] = await this.entries.byIds(reader, [entryId]);
    const { number, title, division } = found(card);
    const plan = planOf(edition, code);
    return { edition: edition.plan.name, round: plan.name, number, title, division, judge, plan };
  }
}

function revisionOf(one: SheetRevisionRow, shown: boolean): SheetRevisionView {
  const { no, submittedAt, hash, reopenedAt, reopenReason, reopenedBy, comment, suggestion } = one;
  const values = shown
    ? { total: showHundredths(one.total), marks: marksOf(one), comment, suggestion }
    : { total: null, marks: null, comment: null, suggestion: null };
  return { no, submittedAt, hash, reopenedAt, reopenReason, reopenedBy, ...values };
}
