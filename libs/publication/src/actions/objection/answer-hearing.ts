import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type IncomingFile, KeepFile } from '#file';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Reader, type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { EvidenceEntity } from '../../tables/objection/evidence.entity.js';
import { HearingEntity } from '../../tables/objection/hearing.entity.js';
import { EVIDENCE_RULE, type KeptEvidence } from './keep-evidence.js';

type Asked = Pick<HearingEntity, 'entryId' | 'dueAt' | 'answeredAt' | 'objectionId'>;

const ASKED = `SELECT entry_id AS "entryId", due_at AS "dueAt", answered_at AS "answeredAt", objection_id AS "objectionId"
  FROM publication.hearing WHERE id = $1`;

/** The team answers what it is asked about an objection, with files, as long as there is time; the lead sends the answer. */
@Injectable()
export class AnswerHearing {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryCards,
    private readonly files: KeepFile,
  ) {}

  async attach(actor: Actor, id: string, file: IncomingFile): Promise<KeptEvidence> {
    const { read } = this.unit;
    await this.refuseUnlessOpen(read, actor, await row<Asked>(read, ASKED, [id]));
    const received = await this.files.receive(file, EVIDENCE_RULE);
    return this.unit.run(async (tx) => {
      const hearing = await this.lockOpen(tx, actor, id);
      const upload = await this.files.within(tx, actor, received);
      const own = { hearingId: id, objectionId: hearing.objectionId, proofId: null };
      const evidence = { id: newId(), uploadId: upload.id, side: 'team' as const, ...own, keptAt: await now(tx) };
      await tx.insert(EvidenceEntity, evidence);
      return { id: evidence.id, name: upload.name, size: upload.size };
    });
  }

  answer(actor: Actor, id: string, answer: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { objectionId, editionId } = await this.lockOpen(tx, actor, id);
      const given = { answer, answeredAt: await now(tx), answeredBy: found(actor.personId) };
      await tx.update(HearingEntity, { id }, given);
      const note = { editionId, subject: objectionId, details: { hearing: id } };
      await this.journal.record(tx, actor, 'publication.hearing-answered', note);
    });
  }

  private async lockOpen(tx: Tx, actor: Actor, id: string) {
    return this.refuseUnlessOpen(tx, actor, await row<Asked>(tx, `${ASKED} FOR UPDATE`, [id]));
  }

  private async refuseUnlessOpen(reader: Reader | Tx, actor: Actor, hearing: Asked | undefined) {
    const { entryId, dueAt, answeredAt, objectionId } = found(hearing);
    const card = found((await this.entries.byIds(reader, [entryId]))[0]);
    found(may.readHearing(actor, card) || null);
    permit(may.answerHearing(actor, card));
    if (answeredAt) refuse('conflict', 'hearing-answered');
    if ((await now(reader)) >= dueAt) refuse('conflict', 'hearing-over');
    return { objectionId, editionId: card.editionId };
  }
}
