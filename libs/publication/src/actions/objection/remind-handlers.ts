import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { TellStaff } from './tell-staff.js';

interface Due {
  id: string;
  editionId: string;
  dueAt: Date;
}

const OPEN = `SELECT id, edition_id AS "editionId", coalesce(decide_due_at, accept_due_at) AS "dueAt" FROM publication.objection o
  WHERE state IN ('received', 'accepted')`;
const SOON = `${OPEN} AND coalesce(decide_due_at, accept_due_at) > $1::timestamptz
  AND coalesce(decide_due_at, accept_due_at) < $1::timestamptz + interval '36 hours' ORDER BY id`;
const PASSED = `coalesce(decide_due_at, accept_due_at) <= $1 AND NOT EXISTS (SELECT FROM journal.line j WHERE j.subject = o.id
  AND j.kind = 'publication.objection-overdue' AND (j.details->>'dueAt')::timestamptz = coalesce(decide_due_at, accept_due_at))`;
const OVERDUE = `${OPEN} AND ${PASSED} ORDER BY id`;
const STILL = `${OPEN} AND id = $2 AND ${PASSED} FOR UPDATE`;

/** Reminds supervisors of what is due within a day and a half, and puts on record what is not done in time: each date once. */
@Injectable()
export class RemindHandlers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly staff: TellStaff,
  ) {}

  async run(): Promise<void> {
    const { read } = this.unit;
    const at = await now(read);
    for (const { id, dueAt } of await rows<Due>(read, SOON, [at])) {
      await this.staff.run(id, 'due', `publication.objection.${id}.due.${dueAt.toISOString()}`);
    }
    for (const { id } of await rows<Due>(read, OVERDUE, [at])) await this.note(id);
  }

  /** Supervisors and organisers are told by the line. */
  private note(id: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const late = await row<Due>(tx, STILL, [await now(tx), id]);
      if (!late) return;
      const details = { dueAt: late.dueAt.toISOString() };
      const note = { editionId: late.editionId, subject: id, details };
      await this.journal.record(tx, SYSTEM, 'publication.objection-overdue', note);
    });
  }
}
