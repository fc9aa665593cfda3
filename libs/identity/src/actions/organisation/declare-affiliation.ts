import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { standing } from '../../queries/organisation/columns.js';

const INSERT = `INSERT INTO identity.affiliation (person_id, organisation_id, declared_at)
  SELECT $1, ${standing('o')}, $3 FROM identity.organisation o WHERE o.id = $2
  ON CONFLICT ON CONSTRAINT pk_affiliation DO UPDATE SET left_at = NULL WHERE affiliation.left_at IS NOT NULL
  RETURNING person_id`;

/** Notes that somebody belongs to an organisation; recusal reads it. The caller's action has checked who may say so. */
@Injectable()
export class DeclareAffiliation {
  constructor(private readonly journal: Journal) {}

  async within(
    tx: Tx,
    actor: Actor,
    { personId, organisationId }: { personId: string; organisationId: string },
  ): Promise<void> {
    if (!(await row(tx, INSERT, [personId, organisationId, await now(tx)]))) return;
    const note = { editionId: null, subject: personId, details: { organisationId } };
    await this.journal.record(tx, actor, 'identity.affiliation-declared', note);
  }
}
