import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, permit } from '#kernel';
import { type Page, pageOf } from '#platform/page';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { registrationOf } from '../../domain/window.js';
import { NUMBER } from '../entry/columns.js';
import type { ExtensionsView, GrantedExtensionView } from './extension.view.js';

const GRANTED = `SELECT x.id, x.entry_id AS "entryId", ${NUMBER} AS number, r.title, p.name AS "leadName",
    x.deadline_before AS "deadlineBefore", x.until, x.reason, g.name AS "grantedBy", x.granted_at AS "grantedAt"
  FROM entry.extension x
  JOIN entry.entry e ON e.id = x.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  JOIN identity.person g ON g.id = x.granted_by
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $1`;

/** Who was given more time, why and by whom. */
@Injectable()
export class Extensions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async page(actor: Actor, editionId: string, page: Page): Promise<ExtensionsView> {
    permit(may.listEntries(actor, { editionId }));
    const { milestones } = await this.editions.byId(this.unit.read, editionId);
    const list = { select: GRANTED, order: '"grantedAt" DESC, id DESC' };
    const lines = await pageOf<GrantedExtensionView>(this.unit.read, list, [editionId], page);
    const can = { extend: may.extendDeadline(actor, { editionId }) };
    return { ...lines, deadline: registrationOf(milestones).endsAt, can };
  }
}
