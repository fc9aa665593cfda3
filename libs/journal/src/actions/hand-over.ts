import { Injectable } from '@nestjs/common';
import { found, SYSTEM } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { type Handover, openHandover } from '../domain/handover.js';
import { handovers } from '../queries/handovers.js';
import { Journal } from './record.js';

const GIVE = 'INSERT INTO journal.handover (id, given_at) VALUES ($1, $2)';
const ENDS = {
  taken: { line: 'journal.portal-taken', sql: 'UPDATE journal.handover SET taken_at = $2 WHERE id = $1' },
  kept: { line: 'journal.portal-kept', sql: 'UPDATE journal.handover SET kept_at = $2 WHERE id = $1' },
};

/** Who has the portal: it is given at one place and taken at the other, or kept where it is. */
@Injectable()
export class HandOver {
  constructor(private readonly journal: Journal) {}

  /** Given again before it was taken, it is the same handover: a parcel was lost. */
  async give(tx: Tx): Promise<string> {
    const open = openHandover(await handovers(tx));
    if (open) return open.id;
    const id = newId();
    await tx.query(GIVE, [id, await now(tx)]);
    await this.journal.record(tx, SYSTEM, 'journal.portal-given', { editionId: null, subject: id });
    return id;
  }

  /** It goes on here. */
  take(tx: Tx): Promise<Handover> {
    return this.end(tx, 'taken');
  }

  /** It goes on where it was given, as if it had not been. */
  keep(tx: Tx): Promise<Handover> {
    return this.end(tx, 'kept');
  }

  private async end(tx: Tx, how: 'taken' | 'kept'): Promise<Handover> {
    const open = found(openHandover(await handovers(tx)));
    const { line, sql } = ENDS[how];
    await tx.query(sql, [open.id, await now(tx)]);
    await this.journal.record(tx, SYSTEM, line, { editionId: null, subject: open.id });
    return open;
  }
}
