import { Injectable } from '@nestjs/common';
import { type Edition, Editions, Forms } from '#competition';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { type PledgeCode, pledgeHash, sealDueAt } from '../../domain/pledge.js';
import { contentOf, type DraftContent } from '../../domain/revision.js';
import { draftSeenBy } from '../draft/draft.js';
import { ENTRY, NUMBER } from '../entry/columns.js';
import { editionOf } from '../entry/edition-of.js';
import { seenBy, visible } from '../entry/visible.js';
import type { SealedPlan } from '../paper/pledge-paper.js';

/** Everything about an entry's pledge at one moment. */
export interface PledgeLook {
  entry: Entry;
  edition: Edition & { plan: SealedPlan };
  number: string | null;
  /** What the pledge is about: the team's draft while it can change it, else what was handed in last. */
  content: DraftContent;
  current: PledgeCode;
  dueAt: Date;
  at: Date;
}

type Row = Entry & { shownNumber: string | null; content: DraftContent | null };

const ONE = `SELECT ${ENTRY}, ${NUMBER} AS "shownNumber", r.content
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.id = $1 AND ${visible(2, 3)}`;

/** Looks at the pledge of an entry. */
@Injectable()
export class PledgeLooks {
  constructor(
    private readonly editions: Editions,
    private readonly forms: Forms,
  ) {}

  /** `not-found` for those who may not know of the entry, and where the edition asks for no pledge. */
  async at(reader: Reader, actor: Actor, id: string): Promise<PledgeLook> {
    const line = found(await row<Row>(reader, ONE, [id, ...seenBy(actor)]));
    const { shownNumber: number, content: handedIn, ...entry } = line;
    const edition = sealed(await editionOf(reader, entry, this.editions, this.forms));
    const { pledge } = edition.plan;
    const at = await now(reader);
    // What an admitted team prepares for a later round is nothing its pledge is about.
    const draft = entry.state === 'admitted' ? null : await draftSeenBy(reader, actor, { entry, edition, at });
    const content = draft ? contentOf(entry, draft, edition.plan) : found(handedIn);
    const current = { entryId: id, version: pledge.version, contentHash: pledgeHash(content) };
    return { entry, edition, number, content, current, dueAt: sealDueAt(pledge, edition.milestones, entry), at };
  }
}

function sealed(edition: Edition): PledgeLook['edition'] {
  const { pledge } = edition.plan;
  return { ...edition, plan: { ...edition.plan, pledge: found(pledge) } };
}
