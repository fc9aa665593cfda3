import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { editionYear } from '../domain/edition.js';
import { editionFile, planFromFile, textOfPlan } from '../domain/edition-file.js';
import { type PlanPreview, previewParts, previewPlan } from '../domain/plan-preview.js';
import { may, verbOf } from '../domain/policy.js';
import { merged } from '../domain/part-change.js';
import { broughtFile } from './brought-file.js';
import { DraftDates } from './draft-dates.js';
import { type EditionRow, editionRow } from './edition-row.js';
import type { PlanPreviewView } from './version.view.js';

/** The plan as an edition file, and what a file or some parts would change, were they put in force. */
@Injectable()
export class PlanFile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly dates: DraftDates,
  ) {}

  async text(actor: Actor, editionId: string): Promise<Buffer> {
    const edition = await this.open(actor, editionId);
    const text = textOfPlan(edition.plan, editionYear(edition), await broughtFile(this.unit.read, editionId));
    return Buffer.from(text, 'utf8');
  }

  async preview(actor: Actor, editionId: string, file: string): Promise<PlanPreviewView> {
    const edition = await this.open(actor, editionId);
    const plan = planFromFile(editionFile(file).document, editionYear(edition));
    return this.seen(edition, plan, previewPlan(edition, plan));
  }

  async previewParts(actor: Actor, editionId: string, parts: Record<string, unknown>): Promise<PlanPreviewView> {
    const edition = await this.open(actor, editionId, verbOf(Object.keys(parts)));
    const read = planFromFile(parts, editionYear(edition)) as Record<string, unknown>;
    return this.seen(edition, merged(edition.plan, read), previewParts(edition, read), read);
  }

  /** The preview with its dates, where the document touches those. */
  private async seen(
    edition: EditionRow,
    document: unknown,
    preview: PlanPreview,
    parts: object = document as object,
  ): Promise<PlanPreviewView> {
    const touched = 'timeline' in parts || 'firstDay' in parts;
    const dates = touched ? await this.dates.of(edition, document, preview.faults) : null;
    return { version: edition.version, ...preview, dates };
  }

  private async open(actor: Actor, editionId: string, verb = verbOf([])): Promise<EditionRow> {
    const edition = await editionRow(this.unit.read, actor, 'id', editionId);
    permit(may[verb](actor, { editionId }));
    return edition;
  }
}
