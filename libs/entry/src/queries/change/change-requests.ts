import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { requestableParts } from '../../domain/change-request.js';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { ENTRY } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import type { ChangeRequestsView, ChangeRequestView } from './change-requests.view.js';

const ONE = `SELECT ${ENTRY} FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;
const REQUESTS = `SELECT q.id, q.part, q.state, q.before, q.wanted, q.reason, q.proof, a.name AS "askedBy",
    q.asked_at AS "askedAt", q.agreed_at AS "agreedAt", s.name AS "settledBy", q.settled_at AS "settledAt", q.note
  FROM entry.change_request q JOIN identity.person a ON a.id = q.asked_by
  LEFT JOIN identity.person s ON s.id = q.settled_by
  WHERE q.entry_id = $1 ORDER BY q.asked_at DESC, q.id DESC`;

/** What a team asked to change after its entry was fixed: for the team, and for those who oversee it. */
@Injectable()
export class ChangeRequests {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, entryId: string): Promise<ChangeRequestsView> {
    const entry = found(await row<Entry>(this.unit.read, ONE, [entryId, ...seenBy(actor)]));
    const [own, desk] = [may.seeDraft(actor, entry), may.seeDesk(actor, entry)];
    permit(own || desk);
    const lines = await rows<Omit<ChangeRequestView, 'can'>>(this.unit.read, REQUESTS, [entryId]);
    const [settle, takeBack] = [may.settleChange(actor, entry), may.leadTeam(actor, entry)];
    const items = lines.map((one) => ({
      ...one,
      settledBy: desk ? one.settledBy : null,
      can: { settle: settle && one.state === 'open', takeBack: takeBack && one.state === 'open' },
    }));
    const waits = items.some(({ state }) => state === 'open');
    return { items, parts: takeBack && !waits ? [...requestableParts(entry)] : [] };
  }
}
