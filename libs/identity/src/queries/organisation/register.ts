import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { type Page, pageOf, type Search } from '#platform/page';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { undoableUntil } from '../../domain/organisation-merge.js';
import { may } from '../../domain/policy.js';
import { CARD } from './columns.js';
import { nearest } from './matches.js';
import { withFindings } from './organisations.js';
import type { CorrectionsView, CorrectionView, MergesView, MergeView, RegisterView } from './register.view.js';
import type { RegisterLineView } from './register.view.js';

const LINES = `${CARD}, o.authority, o.version,
    ARRAY(SELECT a.name FROM identity.organisation_alias a WHERE a.organisation_id = o.id AND a.name <> o.name
      ORDER BY a.name) AS aliases,
    (SELECT count(*)::int FROM identity.affiliation f WHERE f.organisation_id = o.id) AS people,
    ARRAY(SELECT m.name FROM identity.organisation m WHERE m.merged_into = o.id ORDER BY m.name) AS absorbed`;
const MERGES = `SELECT m.id, jsonb_build_object('id', s.id, 'name', s.name) AS source,
    jsonb_build_object('id', t.id, 'name', t.name) AS target, t.merged_into IS NULL AS standing, m.reason,
    p.name AS "mergedBy", m.merged_at AS "mergedAt", u.name AS "undoneBy", m.undone_at AS "undoneAt"
  FROM identity.organisation_merge m
  JOIN identity.organisation s ON s.id = m.source_id JOIN identity.organisation t ON t.id = m.target_id
  JOIN identity.person p ON p.id = m.merged_by LEFT JOIN identity.person u ON u.id = m.undone_by`;
const CORRECTIONS = `SELECT c.reason, p.name AS "changedBy", c.changed_at AS "changedAt", c.before, c.after
  FROM identity.organisation_change c JOIN identity.person p ON p.id = c.changed_by
  WHERE c.organisation_id = $1 ORDER BY c.id DESC LIMIT 100`;

type Merged = Omit<MergeView, 'undoableUntil' | 'can'> & { standing: boolean };

/** The register as staff keep it: every name, what was merged, what was corrected and why. */
@Injectable()
export class Register {
  constructor(private readonly unit: UnitOfWork) {}

  /** The same order as when somebody types, with what only staff read. */
  async page(actor: Actor, editionId: string, page: Search): Promise<RegisterView> {
    permit(may.readRegister(actor, editionId));
    const { items, ...rest } = await nearest<Omit<RegisterLineView, 'findings'>>(this.unit.read, LINES, page);
    return { ...rest, items: items.map(withFindings), can: { keep: may.keepRegister(actor, editionId) } };
  }

  /** Merges, the newest first, those that were taken back included. */
  async merges(actor: Actor, editionId: string, page: Page): Promise<MergesView> {
    permit(may.readRegister(actor, editionId));
    const list = { select: MERGES, order: '"mergedAt" DESC, id DESC' };
    const { items, ...rest } = await pageOf<Merged>(this.unit.read, list, [], page);
    const at = await now(this.unit.read);
    return { ...rest, items: items.map((one) => mergeFor(one, at, may.keepRegister(actor, editionId))) };
  }

  /** What staff corrected about one, newest first. */
  async corrections(actor: Actor, editionId: string, id: string): Promise<CorrectionsView> {
    permit(may.readRegister(actor, editionId));
    return { items: await rows<CorrectionView>(this.unit.read, CORRECTIONS, [id]) };
  }
}

function mergeFor({ standing, ...merge }: Merged, at: Date, keeps: boolean): MergeView {
  const until = undoableUntil(merge);
  const open = merge.undoneAt === null && standing && at < until;
  return { ...merge, undoableUntil: until, can: { undo: keeps && open } };
}
