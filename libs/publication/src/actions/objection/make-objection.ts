import { Injectable } from '@nestjs/common';
import { Editions, holdOpen, noticesOf, workingDays } from '#competition';
import { ProvePhone, type ProvenPhone, seatedByNumber } from '#identity';
import { Journal } from '#journal';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { workingDeadline } from '../../domain/notice/period.js';
import {
  checkObjection,
  type Complaint,
  type ObjectorName,
  purposeOf,
  receiptOf,
  refuseUnlessOpen,
} from '../../domain/objection/objecting.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { ObjectorEntity } from '../../tables/objection/objector.entity.js';
import { runningNotice, type RunningNotice } from './lock-notice.js';

/** An objection as it is made. */
export interface ObjectionOrder {
  readonly who: ObjectorName;
  readonly complaint: Complaint;
  readonly evidence: readonly string[];
  readonly locale: Locale;
  readonly token: string;
}

const LINE = 'SELECT valid_from AS "validFrom" FROM publication.notice_line WHERE notice_id = $1 AND place = $2';
const BROUGHT = `SELECT id, side FROM publication.evidence
  WHERE id = ANY($1::uuid[]) AND proof_id = $2 AND objection_id IS NULL FOR UPDATE`;
const BELONGS = 'UPDATE publication.evidence SET objection_id = $2 WHERE id = ANY($1::uuid[])';
const NEXT = 'SELECT coalesce(max(no), 0) + 1 AS no FROM publication.objection WHERE edition_id = $1';

/** Somebody with a real name and a proven number objects to what a running notice says. */
@Injectable()
export class MakeObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly phones: ProvePhone,
  ) {}

  run(actor: Actor, noticeId: string, order: ObjectionOrder): Promise<{ receipt: string }> {
    return this.unit.run(async (tx) => {
      const at = await now(tx);
      const notice = await runningNotice(tx, this.editions, noticeId, at);
      const proof = await this.phones.proven(tx, order.token, purposeOf.notice(noticeId));
      await refuseSeated(tx, actor, notice, proof);
      await this.check(tx, { notice, proof, order, at });
      const { id, no } = await this.store(tx, notice, order.complaint, at);
      await tx.insert(ObjectorEntity, { ...objectorOf(order, proof, actor), objectionId: id });
      await tx.query(BELONGS, [order.evidence, id]);
      const about = { editionId: notice.editionId, subject: id, details: { ground: order.complaint.ground } };
      // Who objects is kept apart: the line is nobody's.
      await this.journal.record(
        tx,
        { ...actor, personId: null, sessionId: null },
        'publication.objection-received',
        about,
      );
      return { receipt: receiptOf(notice.edition.plan, no) };
    });
  }

  private async check(tx: Tx, { notice, proof: { id }, order, at }: Attempt): Promise<void> {
    const { place } = order.complaint;
    const line = await row<{ validFrom: Date }>(tx, LINE, [notice.id, place]);
    if (place !== null) refuseUnlessOpen(line, at);
    const brought = await rows<{ id: string; side: 'objector' | 'seal' }>(tx, BROUGHT, [order.evidence, id]);
    checkObjection(order.who, order.evidence, brought);
  }

  private async store(tx: Tx, { id: noticeId, editionId, edition }: RunningNotice, complaint: Complaint, at: Date) {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publication.objection ' || $1, 0))`, [editionId]);
    await holdOpen(tx, editionId);
    const { no } = found(await row<{ no: number }>(tx, NEXT, [editionId]));
    const { acceptDays } = noticesOf(edition.plan).objections;
    const acceptDueAt = workingDeadline(at, acceptDays, await workingDays(tx));
    const id = newId();
    const times = { receivedAt: at, acceptDueAt };
    const facts = { id, editionId, noticeId, no, ...complaint, state: 'received' as const, version: 1 };
    await tx.insert(ObjectionEntity, { ...facts, ...times });
    return { id, no };
  }
}

/** What is looked at before an objection is kept. */
interface Attempt {
  notice: RunningNotice;
  proof: ProvenPhone;
  order: ObjectionOrder;
  at: Date;
}

/** Judges and staff of the edition tell the supervisors themselves, whether they are signed in or not. */
async function refuseSeated(tx: Tx, { seats }: Actor, { editionId }: RunningNotice, { number }: ProvenPhone) {
  const seated = seats.some((seat) => seat.editionId === editionId) || (await seatedByNumber(tx, editionId, number));
  if (seated) refuse('conflict', 'objector-holds-seat');
}

function objectorOf({ who, locale }: ObjectionOrder, { number }: ProvenPhone, { personId }: Actor) {
  const { kind, name, email } = who;
  const organisation = kind === 'organisation' ? who.organisation : null;
  return { name: name.trim(), phone: number, email, organisation, personId, locale };
}
