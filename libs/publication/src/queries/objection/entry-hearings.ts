import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, found } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { EntryHearingsView, EvidenceView, HearingView } from './objection.view.js';

const HEARINGS = `SELECT id, question, asked_at AS "askedAt", due_at AS "dueAt", answer, answered_at AS "answeredAt"
  FROM publication.hearing WHERE entry_id = $1 ORDER BY asked_at DESC`;
const FILES = `SELECT v.id, v.side, v.hearing_id AS "hearingId", u.name, u.size, u.state
  FROM publication.evidence v JOIN file.upload u ON u.id = v.upload_id
  JOIN publication.hearing h ON h.id = v.hearing_id WHERE h.entry_id = $1 ORDER BY v.id`;

/** What a team is asked about its entry: the question and its own answer, nothing of who objects. */
@Injectable()
export class EntryHearings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, entryId: string): Promise<EntryHearingsView> {
    const { read } = this.unit;
    const card = found((await this.entries.byIds(read, [entryId]))[0]);
    found(may.readHearing(actor, card) || null);
    const hearings = await rows<Omit<HearingView, 'files'>>(read, HEARINGS, [entryId]);
    const files = await rows<EvidenceView>(read, FILES, [entryId]);
    const items = hearings.map((one) => ({ ...one, files: files.filter(({ hearingId }) => hearingId === one.id) }));
    return { items, can: { answer: may.answerHearing(actor, card) } };
  }
}
