import { Injectable } from '@nestjs/common';
import { ProvePhone } from '#identity';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { purposeOf } from '../../domain/objection/objecting.js';
import { clockOf } from '../../domain/objection/objection.js';
import { may } from '../../domain/policy.js';
import { DONE, FROM, freeOf, freeOfLine, OBJECTION, OWED, RECEIPT, TIP, TIP_FROM } from './columns.js';
import type { FollowedObjectionView, ObjectionCardView, ObjectionsView, TipView } from './objection.view.js';
import { type AskedSteps, Remedies } from './remedies.js';

type Row = Omit<ObjectionCardView, 'clock' | 'remedies'>;
type Listed = Row & AskedSteps;

const LIST = `SELECT ${OBJECTION}, ${DONE} AS done FROM ${FROM} WHERE o.edition_id = $1 AND ${freeOf(2)}
  ORDER BY o.decided_at IS NOT NULL, NOT ${OWED}, coalesce(o.decide_due_at, o.accept_due_at), o.no`;
const TIPS = `SELECT ${TIP} FROM ${TIP_FROM} WHERE t.edition_id = $1 AND ${freeOfLine(2)} ORDER BY t.received_at DESC LIMIT 200`;
const FOLLOWED = `SELECT ${OBJECTION}, o.words, o.extension_reason AS "extensionReason", o.answer
  FROM ${FROM} WHERE ${RECEIPT} = $1`;

/** Objections of an edition for those who handle and watch them, without who makes them. */
@Injectable()
export class Objections {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly phones: ProvePhone,
    private readonly remedies: Remedies,
  ) {}

  /** Those whose entry the reader must keep away from are not among them. */
  async list(actor: Actor, editionId: string): Promise<ObjectionsView> {
    found(may.seeObjections(actor, { editionId }) || null);
    const { read } = this.unit;
    const at = await now(read);
    const items = await rows<Listed>(read, LIST, [editionId, actor.personId]);
    const remedies = await this.remedies.of(read, editionId, items);
    const tips = may.seeObjector(actor, { editionId })
      ? await rows<TipView>(read, TIPS, [editionId, actor.personId])
      : [];
    return {
      items: items.map(({ done: _done, ...one }, place) => ({
        ...one,
        clock: clockOf(one, at),
        remedies: remedies[place]!,
      })),
      tips,
      can: { decide: may.decideObjection(actor, { editionId }) },
    };
  }

  /** For whoever holds the number that objected. */
  async followed(receipt: string, token: string): Promise<FollowedObjectionView> {
    const { read } = this.unit;
    const one = found(await row<Row & FollowedObjectionView>(read, FOLLOWED, [receipt.trim().toUpperCase()]));
    await this.phones.proven(read, token, purposeOf.objection(one.id));
    const { id: _, editionId: _edition, version: _version, entryId: _entry, ...shown } = one;
    return { ...shown, clock: clockOf(one, await now(read)) };
  }
}
