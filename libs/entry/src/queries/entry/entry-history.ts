import { Injectable } from '@nestjs/common';
import { historyOf } from '#journal';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { DESK_LINES } from '../../domain/review/proposal.js';
import type { HistoryView } from '../submission/receipt.view.js';
import { seenBy, visible } from './visible.js';

const ENTRY = `SELECT e.lead_id AS "leadId", e.member_ids AS "memberIds", e.named_ids AS "namedIds", e.edition_id AS "editionId" FROM entry.entry e
  WHERE e.id = $1 AND ${visible(2, 3)}`;
const NAMES = 'SELECT id, name FROM identity.person WHERE id = ANY($1::uuid[])';

/** Those who never joined are named to their team alone. */
const MEMBERS = 'SELECT id, name FROM entry.member WHERE entry_id = $1 AND (person_id IS NOT NULL OR NOT $2::boolean)';

type Owned = { leadId: string; memberIds: string[]; namedIds: string[]; editionId: string };

/** What happened to an entry, from the journal. */
@Injectable()
export class EntryHistory {
  constructor(private readonly unit: UnitOfWork) {}

  /** Staff see who acted and what others noted; the team sees what happened to its entry, and no more. */
  async of(actor: Actor, entryId: string): Promise<HistoryView> {
    const reader = this.unit.read;
    const entry = found(await row<Owned>(reader, ENTRY, [entryId, ...seenBy(actor)]));
    const whole = may.seeWholeHistory(actor, entry);
    const lines = (await historyOf(reader, entryId)).filter(({ kind }) => whole || isForTeam(kind));
    const people = [...new Set(lines.flatMap(({ actorId }) => actorId ?? []))];
    const named = whole ? people : [entry.leadId, ...entry.memberIds];
    const names = namesOf(await rows<Named>(reader, NAMES, [named]));
    const members = namesOf(await rows<Named>(reader, MEMBERS, [entryId, whole]));
    const items = lines.map(({ at, kind, actorId, details }) => ({
      ...{ at, kind, details, about: members.get(String(details.memberId)) ?? null },
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
    }));
    return { items };
  }
}

type Named = { id: string; name: string };
const namesOf = (list: readonly Named[]) => new Map(list.map(({ id, name }) => [id, name]));

/** What others noted about the entry, and what the desk only weighs, is not the team's to read. */
function isForTeam(kind: string): boolean {
  return kind.startsWith('entry.') && !DESK_LINES.includes(kind);
}
