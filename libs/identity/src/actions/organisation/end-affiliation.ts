import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { standing } from '../../queries/organisation/columns.js';

const END = `UPDATE identity.affiliation a SET left_at = $3 FROM identity.organisation o
  WHERE o.id = $2 AND a.person_id = $1 AND a.organisation_id = ${standing('o')} AND a.left_at IS NULL
  RETURNING a.person_id`;

/** Notes that somebody no longer belongs to an organisation; recusal remembers it for some years. */
@Injectable()
export class EndAffiliation {
  constructor(private readonly journal: Journal) {}

  async within(
    tx: Tx,
    actor: Actor,
    { personId, organisationId }: { personId: string; organisationId: string },
  ): Promise<void> {
    if (!(await row(tx, END, [personId, organisationId, await now(tx)]))) return;
    const note = { editionId: null, subject: personId, details: { organisationId } };
    await this.journal.record(tx, actor, 'identity.affiliation-ended', note);
  }
}
