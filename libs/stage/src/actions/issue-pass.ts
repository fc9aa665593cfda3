import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { newId, randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { passText } from '../domain/attendance.js';
import { may } from '../domain/policy.js';
import type { PassView } from '../queries/attendance.view.js';
import { turnsOwner } from '../queries/own-turns.js';
import { PassEntity } from '../tables/pass.entity.js';

/** Whose pass it is. */
export type PassHolder = { editionId: string } & ({ entryId: string } | { judgeId: string });

const MYSELF = `SELECT id FROM judging.judge WHERE edition_id = $1 AND person_id = $2 AND state = 'active'`;
const BYTES = 16;

/** Makes a code for somebody to show at the door; those made before stay good, for they may be on paper. */
@Injectable()
export class IssuePass {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  /** For the team of an entry. */
  forTeam(actor: Actor, entryId: string): Promise<PassView> {
    return this.unit.run(async (tx) => {
      const owner = await turnsOwner(tx, actor, entryId);
      permit(may.showPass(actor, owner));
      return this.recorded(tx, actor, { editionId: owner.editionId, entryId });
    });
  }

  /** For the judge who asks. */
  forMyself(actor: Actor, editionId: string): Promise<PassView> {
    return this.unit.run(async (tx) => {
      found(may.readSessions(actor, editionId) || null);
      const judge = found(await row<{ id: string }>(tx, MYSELF, [editionId, actor.personId]));
      return this.recorded(tx, actor, { editionId, judgeId: judge.id });
    });
  }

  /** Codes for many, in their order; whoever prints them says so in the journal. */
  async within(tx: Tx, actor: Actor, holders: readonly PassHolder[]): Promise<string[]> {
    const issuedAt = await now(tx);
    const made = holders.map((holder) => ({ holder, code: randomToken(BYTES) }));
    const passes = made.map(({ holder, code }) => ({
      ...{ id: newId(), editionId: holder.editionId, codeHash: sha256(code), issuedAt, issuedBy: actor.personId },
      ...('entryId' in holder ? { entryId: holder.entryId } : { judgeId: holder.judgeId }),
    }));
    await tx.insert(PassEntity, passes);
    return made.map(({ code }) => passText(code));
  }

  private async recorded(tx: Tx, actor: Actor, holder: PassHolder): Promise<PassView> {
    const [text] = await this.within(tx, actor, [holder]);
    const subject = 'entryId' in holder ? holder.entryId : holder.judgeId;
    await this.journal.record(tx, actor, 'stage.pass-issued', { editionId: holder.editionId, subject });
    return { text: found(text) };
  }
}
