import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { TellStaff } from './tell-staff.js';

const DUE = `SELECT id, coalesce(decide_due_at, accept_due_at) AS "dueAt" FROM publication.objection
  WHERE state IN ('received', 'accepted') AND coalesce(decide_due_at, accept_due_at) < $1::timestamptz + interval '36 hours'
  ORDER BY id LIMIT 200`;

/** Reminds supervisors of what is due within a day and a half, each due date once. */
@Injectable()
export class RemindHandlers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly staff: TellStaff,
  ) {}

  async run(): Promise<void> {
    const { read } = this.unit;
    const due = await rows<{ id: string; dueAt: Date }>(read, DUE, [await now(read)]);
    for (const { id, dueAt } of due) {
      await this.staff.run(id, 'due', `publication.objection.${id}.due.${dueAt.toISOString()}`);
    }
  }
}
