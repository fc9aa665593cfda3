import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { sheet as life } from '../domain/sheet.js';
import type { SheetView } from '../queries/assignment.view.js';
import { Sheets } from '../queries/sheets.js';
import type { SheetEntity } from '../tables/sheet.entity.js';
import { LockDuty, type OpenDuty } from './lock-duty.js';
import { refuseIncomplete, refuseMissing } from './refuse-incomplete.js';
import { refuseSettled } from './refuse-late.js';
import { sealSheet, submittedNote } from './seal-sheet.js';

/** Hands a sheet in: from here on it counts and cannot change. */
@Injectable()
export class SubmitSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: LockDuty,
    private readonly journal: Journal,
    private readonly sheets: Sheets,
  ) {}

  run(actor: Actor, assignmentId: string, version: number): Promise<SheetView> {
    return this.unit.run((tx) => this.within(tx, actor, assignmentId, version));
  }

  async within(tx: Tx, actor: Actor, assignmentId: string, version: number): Promise<SheetView> {
    const open = await this.duties.within(tx, actor, assignmentId, 'submitSheet');
    await refuseSettled(tx, open);
    const { duty, plan, criteria } = open;
    const sheet = open.sheet ?? refuseMissing(criteria.map((one) => one.code));
    const sheetHash = await this.seal(tx, open, sheet, version);
    await this.journal.record(tx, actor, 'judging.sheet-submitted', submittedNote(duty, sheetHash));
    return found(await this.sheets.of(tx, duty.id, plan, criteria));
  }

  /** Asks the lifecycle, the version and the rubric, in this order. */
  private async seal(tx: Tx, open: OpenDuty, sheet: SheetEntity, version: number): Promise<string> {
    const state = life.advance(sheet.state, 'submit');
    checkVersion(sheet.version, version);
    const { marks, others } = await this.sheets.submittable(tx, open.duty.id);
    refuseIncomplete(open, { ...sheet, marks }, others);
    return sealSheet(tx, { ...sheet, state }, marks);
  }
}
