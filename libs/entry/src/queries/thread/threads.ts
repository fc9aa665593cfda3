import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { type Side, sideOf } from '../../domain/thread.js';
import { NUMBER } from '../entry/columns.js';
import type { ThreadCardView, ThreadListView, ThreadMessageView, ThreadView } from './thread.view.js';
import { threadEntry } from './thread-row.js';

const MESSAGES = `SELECT m.id, m.side, p.name AS "authorName", m.words, m.written_at AS "writtenAt",
    m.side = $3 AS own,
    m.side <> $3 AND m.written_at > coalesce((SELECT read_to FROM entry.thread_reading
      WHERE entry_id = $1 AND person_id = $2), '-infinity') AS fresh
  FROM entry.thread_message m JOIN identity.person p ON p.id = m.author_id
  WHERE m.entry_id = $1 ORDER BY m.written_at, m.id LIMIT 1000`;
const CARDS = `SELECT e.id AS "entryId", ${NUMBER} AS number, r.title, p.name AS "leadName",
    left(t.words, 120) AS "lastWords", t.side AS "lastSide", t.written_at AS "lastAt",
    (SELECT count(*)::int FROM entry.thread_message m WHERE m.entry_id = e.id AND m.side = 'team'
      AND m.written_at > coalesce((SELECT read_to FROM entry.thread_reading
        WHERE entry_id = e.id AND person_id = $2), '-infinity')) AS unread
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  JOIN LATERAL (SELECT words, side, written_at FROM entry.thread_message WHERE entry_id = e.id
    ORDER BY written_at DESC, id DESC LIMIT 1) t ON true
  WHERE e.edition_id = $1 AND NOT e.member_ids @> ARRAY[$2::uuid] AND ($4::text IS NULL OR t.side = $4)
    AND ($3::text IS NULL OR r.title ILIKE $3 OR p.name ILIKE $3 OR ${NUMBER} ILIKE $3)`;
const WAITING = `SELECT count(*)::int AS waiting FROM entry.entry e WHERE e.edition_id = $1
  AND NOT e.member_ids @> ARRAY[$2::uuid]
  AND (SELECT side FROM entry.thread_message WHERE entry_id = e.id ORDER BY written_at DESC, id DESC LIMIT 1) = 'team'`;

/** What teams and the secretariat write to each other. */
@Injectable()
export class Threads {
  constructor(private readonly unit: UnitOfWork) {}

  show(actor: Actor, entryId: string): Promise<ThreadView> {
    return this.of(this.unit.read, actor, entryId);
  }

  async of(reader: Reader, actor: Actor, entryId: string): Promise<ThreadView> {
    const entry = await threadEntry(reader, actor, entryId);
    const side = sideOf(actor, entry);
    const lines = await rows<ThreadMessageView>(reader, MESSAGES, [entryId, actor.personId, side]);
    const items = lines.map((line) => (side === 'team' && line.side === 'desk' ? { ...line, authorName: null } : line));
    const unread = items.filter(({ fresh }) => fresh).length;
    return { items, unread, can: { write: may.writeThread(actor, entry) } };
  }

  /** The desk's list; `side`: only threads whose last word is that side's. */
  async list(actor: Actor, editionId: string, query: Search & { side?: Side }): Promise<ThreadListView> {
    permit(may.listThreads(actor, { editionId }));
    const order = `("lastSide" = 'team') DESC, "lastAt" DESC, "entryId"`;
    const given = [editionId, actor.personId, containing(query.q), query.side ?? null];
    const page = await pageOf<ThreadCardView>(this.unit.read, { select: CARDS, order }, given, query);
    const count = await row<{ waiting: number }>(this.unit.read, WAITING, [editionId, actor.personId]);
    return { ...page, ...found(count) };
  }
}
