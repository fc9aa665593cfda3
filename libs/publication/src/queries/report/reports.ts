import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { Press } from '#platform/press';
import type { Reader } from '#platform/unit-of-work';
import { standingOf } from '../../domain/release/release-json.js';
import { AwardNotice } from '../notice/validity.js';
import { type PressMaterial, pressSheet } from './press-sheet.js';
import { type ReportMaterial, ReportMaterials } from './report-material.js';
import { reportTables } from './report-tables.js';
import { ReportOffice } from './report-office.js';

/** What is taken away. */
export type ReportName = 'tables' | 'press-sheet';

/** A report as a file, with what it was made from. */
export interface MadeReport {
  readonly file: OpenFile;
  readonly bytes: Buffer;
  /** of the release that it tells of; null: nothing is out */
  readonly releaseNo: number | null;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Makes the press sheet and the hosts' tables. */
@Injectable()
export class Reports {
  constructor(
    private readonly materials: ReportMaterials,
    private readonly notice: AwardNotice,
    private readonly press: Press,
    private readonly office: ReportOffice,
  ) {}

  async of(reader: Reader, actor: Actor, editionId: string, { name, locale }: ReportOrder): Promise<MadeReport> {
    const material = await this.materials.of(reader, actor, editionId);
    const words = this.office.words(locale);
    const person = found(actor.personId);
    const bytes =
      name === 'tables'
        ? await this.press.writeTables(person, reportTables(material, words))
        : await this.press.writeDocument(person, pressSheet(await this.publicOnes(reader, material), words));
    const ending = name === 'tables' ? 'xlsx' : 'docx';
    const mediaType = `${OFFICE}.${name === 'tables' ? 'spreadsheetml.sheet' : 'wordprocessingml.document'}`;
    const fileName = `${material.edition.plan.code}-${words.say(`files.${name}`)}.${ending}`;
    const file = { stream: Readable.from([bytes]), name: fileName, mediaType, size: bytes.length };
    return { file, bytes, releaseNo: material.release?.no ?? null };
  }

  /** `nothing-released` (409) before the results are out. */
  private async publicOnes(reader: Reader, material: ReportMaterial): Promise<PressMaterial> {
    const { release, edition } = material;
    if (!release) return refuse('conflict', 'nothing-released');
    const { state, closesAt } = await this.notice.of(reader, edition.id);
    const link = this.office.link(edition.plan.slug);
    const provisional = state !== 'closed' || standingOf(release.body) === 'provisional';
    return { ...material, release, link, provisional, provisionalUntil: state === 'running' ? closesAt : null };
  }
}

/** Which report, and in which language. */
export interface ReportOrder {
  readonly name: ReportName;
  readonly locale: Locale;
}
