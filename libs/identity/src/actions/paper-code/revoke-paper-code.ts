import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { paperCodeLife, type PaperCodeState } from '../../domain/paper-code.js';
import { may } from '../../domain/policy.js';

const LOCK = `SELECT edition_id AS "editionId", person_id AS "personId", state FROM identity.paper_code
  WHERE id = $1 AND subject_id = $2 FOR UPDATE`;
const REVOKE = 'UPDATE identity.paper_code SET state = $2, revoked_at = clock_timestamp() WHERE id = $1';
const END = 'DELETE FROM identity.session WHERE paper_code_id = $1';

interface Locked {
  editionId: string;
  personId: string;
  state: PaperCodeState;
}

/** Makes a printed code worthless; a session that it opened ends at once, as for a tablet that went astray. */
@Injectable()
export class RevokePaperCode {
  constructor(private readonly journal: Journal) {}

  /** `subjectId`: what it was printed for. */
  async within(tx: Tx, actor: Actor, subjectId: string, id: string): Promise<void> {
    const { editionId, personId, state } = found(await row<Locked>(tx, LOCK, [id, subjectId]));
    found(may.readPaperCodes(actor, editionId) || null);
    permit(may.issuePaperCodes(actor, editionId));
    await tx.query(REVOKE, [id, paperCodeLife.advance(state, 'revoke')]);
    await tx.query(END, [id]);
    const note = { editionId, subject: personId, details: { paperCodeId: id } };
    await this.journal.record(tx, actor, 'identity.paper-code-revoked', note);
  }
}
