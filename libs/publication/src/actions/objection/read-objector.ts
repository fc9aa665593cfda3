import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { FROM, freeOf } from '../../queries/objection/columns.js';

/** Who objects, and how to reach them. */
export interface Objector {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly personId: string | null;
  readonly locale: Locale;
}

const OBJECTOR = `SELECT name, phone, email, organisation, person_id AS "personId", locale
  FROM publication.objector WHERE objection_id = $1`;
const WHOSE = `SELECT o.edition_id AS "editionId" FROM ${FROM} WHERE o.id = $1 AND ${freeOf(2)}`;

/** The one place that reads who objects: each look leaves a line in the journal, also the portal's own to write to them. */
@Injectable()
export class ReadObjector {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string): Promise<Pick<Objector, 'name' | 'phone' | 'email' | 'organisation'>> {
    return this.unit.run(async (tx) => {
      const objection = found(await row<{ editionId: string }>(tx, WHOSE, [id, actor.personId]));
      found(may.seeObjector(actor, objection) || null);
      const { name, phone, email, organisation } = await this.within(tx, actor, { id, ...objection });
      return { name, phone, email, organisation };
    });
  }

  /** For those who have asked whether they may. */
  async within(tx: Tx, actor: Actor, { id, editionId }: { id: string; editionId: string }): Promise<Objector> {
    const objector = found(await row<Objector>(tx, OBJECTOR, [id]));
    await this.journal.record(tx, actor, 'publication.objector-read', { editionId, subject: id });
    return objector;
  }
}
