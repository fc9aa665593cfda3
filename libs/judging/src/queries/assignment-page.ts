import { Injectable } from '@nestjs/common';
import { type Actor, showHundredths } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { readerMark } from '../domain/reading.js';
import { isOver } from '../domain/round.js';
import { sheet as life } from '../domain/sheet.js';
import type { AssignmentView, DutyCanView, DutyRoundView, JudgedEntryView, SheetView } from './assignment.view.js';
import { Duties, dutyRound, type ReadDuty } from './duty.js';
import { JudgedEntries } from './judged-entries.js';
import { planOf, rubricOf } from './round-plan.js';
import { Sheets } from './sheets.js';

/** Everything a judge needs to judge one entry. */
@Injectable()
export class AssignmentPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: Duties,
    private readonly judged: JudgedEntries,
    private readonly sheets: Sheets,
  ) {}

  async of(actor: Actor, id: string): Promise<AssignmentView> {
    const reader = this.unit.read;
    const duty = await this.duties.one(reader, actor, id);
    const edition = await this.duties.edition(reader, duty.editionId);
    const plan = planOf(edition, duty.code);
    const entry = covered(await this.judged.of(reader, duty, edition.plan, plan.blind === true), duty);
    const rubric = rubricOf(plan, entry.division);
    const sheet = await this.sheets.of(reader, id, plan, rubric);
    const [round, at] = [dutyRound(edition, duty), await now(reader)];
    const { editionId, declarationDue, released } = duty;
    const mark = readerMark(duty);
    const told = { id, editionId, declarationDue, released, round, entry, mark, rubric, comment: plan.comment, sheet };
    return { ...told, ...(await this.figures(duty)), now: at, can: canOf(round, sheet, at, released) };
  }

  /** The judge's own totals, and the panel's beside them once the round is sealed. */
  private async figures({ id, roundId, roundState }: ReadDuty): Promise<Pick<AssignmentView, 'ownTotals' | 'panel'>> {
    const own = await this.sheets.others(this.unit.read, id);
    const panel = roundState === 'open' ? null : await this.sheets.spread(this.unit.read, roundId);
    return { ownTotals: own.map(showHundredths), panel };
  }
}

/** Before the declaration only whose the entry is, which is what the declaration is about. */
function covered(entry: JudgedEntryView, { declarationDue }: ReadDuty): JudgedEntryView {
  return declarationDue ? { ...entry, sections: [], documents: [] } : entry;
}

function canOf(round: DutyRoundView, sheet: SheetView | null, at: Date, released: boolean): DutyCanView {
  const open = round.state === 'open';
  const writing =
    open && !released && !isOver(round.kind, round.endsAt, at) && life.allows(sheet?.state ?? life.initial, 'save');
  const complete = sheet !== null && sheet.missing.length === 0 && !sheet.commentDue;
  return { save: writing, submit: writing && complete, recuse: open };
}
