import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { EditionPlan } from '../domain/edition-plan.js';
import { planDifferences } from '../domain/plan-difference.js';
import { may } from '../domain/policy.js';
import { editionRow } from './edition-row.js';
import type { VersionDifferencesView, VersionsView } from './version.view.js';

interface Line {
  version: number;
  writtenAt: Date;
  personId: string | null;
  note: string;
  parts: string[];
}

const LINES = `SELECT v.version, v.written_at AS "writtenAt", v.written_by AS "personId", v.note,
    coalesce((SELECT jsonb_agg(part ORDER BY part) FROM jsonb_object_keys(v.plan) AS part
      WHERE before.plan IS NOT NULL AND v.plan -> part IS DISTINCT FROM before.plan -> part), '[]') AS parts
  FROM competition.edition_version v LEFT JOIN competition.edition_version before
    ON before.edition_id = v.edition_id AND before.version = v.version - 1
  WHERE v.edition_id = $1 ORDER BY v.version DESC`;
const PLAN = 'SELECT plan FROM competition.edition_version WHERE edition_id = $1 AND version = $2';

/** The versions of an edition's plan, for those who change it. */
@Injectable()
export class Versions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
  ) {}

  async of(actor: Actor, editionId: string): Promise<VersionsView> {
    await this.open(actor, editionId);
    const lines = await rows<Line>(this.unit.read, LINES, [editionId]);
    const ids = [...new Set(lines.flatMap(({ personId }) => personId ?? []))];
    const names = new Map((await this.people.byIds(this.unit.read, ids)).map(({ id, name }) => [id, name]));
    const items = lines.map(({ personId, ...line }) => ({
      ...line,
      writtenBy: personId === null ? null : (names.get(personId) ?? null),
    }));
    return { items };
  }

  /** Where version `to` differs from version `from`; the one before it when none is named. */
  async differences(actor: Actor, editionId: string, to: number, from = to - 1): Promise<VersionDifferencesView> {
    await this.open(actor, editionId);
    const [before, after] = [await this.plan(editionId, from), await this.plan(editionId, to)];
    return { from, to, differences: planDifferences(before, after) };
  }

  private async open(actor: Actor, editionId: string): Promise<void> {
    await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may.changePlan(actor, { editionId }));
  }

  private async plan(editionId: string, version: number): Promise<EditionPlan> {
    return found(await row<{ plan: EditionPlan }>(this.unit.read, PLAN, [editionId, version])).plan;
  }
}
