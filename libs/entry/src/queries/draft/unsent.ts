import { Injectable } from '@nestjs/common';
import { Editions, Forms } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { contentOf, type RevisionContent } from '../../domain/revision.js';
import { unsentParts } from '../../domain/unsent.js';
import { editionOf } from '../entry/edition-of.js';
import { type DeskLine, deskLineOf } from '../review/desk-rows.js';
import { draftOf, draftSeenBy } from './draft.js';
import type { UnsentPartsView, UnsentView } from './unsent.view.js';

const ASIDE = `SELECT set_aside_at AS at, revision_no AS revision, form_version AS "formVersion", parts
  FROM entry.set_aside WHERE entry_id = $1 ORDER BY set_aside_at DESC, id DESC`;
const LAST = 'SELECT content FROM entry.revision WHERE entry_id = $1 AND no = $2';

/** What a team wrote and did not hand in: kept aside when its draft was put back, or left in a draft that is closed. */
@Injectable()
export class Unsent {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly forms: Forms,
  ) {}

  /** For its team alone: `not-allowed` for others who may know of the entry. */
  async of(actor: Actor, id: string): Promise<UnsentView> {
    const reader = this.unit.read;
    const entry = found(await deskLineOf(reader, actor, id));
    permit(may.seeDraft(actor, entry));
    const aside = await rows<UnsentPartsView>(reader, ASIDE, [id]);
    return { items: [...(await this.left(actor, entry)), ...aside] };
  }

  /** Of a draft that can be changed the team sees everything where it writes. */
  private async left(actor: Actor, entry: DeskLine): Promise<UnsentPartsView[]> {
    const reader = this.unit.read;
    const last = await row<{ content: RevisionContent }>(reader, LAST, [entry.id, entry.revisionNo]);
    if (!last) return [];
    const edition = await editionOf(reader, entry, this.editions, this.forms);
    if (await draftSeenBy(reader, actor, { entry, edition, at: await now(reader) })) return [];
    const parts = unsentParts(last.content, contentOf(entry, await draftOf(reader, entry.id), edition.plan));
    if (parts.length === 0) return [];
    return [{ at: null, revision: entry.revisionNo, formVersion: edition.plan.form.version, parts }];
  }
}
