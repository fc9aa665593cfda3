import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import type { IncomingFile, OpenFile } from '#file';
import { type Actor, found, type Locale, permit, refuse, showHundredths } from '#kernel';
import { Press } from '#platform/press';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import {
  LENGTHS,
  MOST_SAMPLES,
  readSampleTable,
  readSampleText,
  sampleColumns,
  type SampleGround,
  sampleLine,
  type SampleRow,
  type TableSample,
} from '../../domain/sample-table.js';
import { markText, totalOf } from '../../domain/score.js';
import { bytesOf } from '../import/import-plan.js';
import { RoundCards, type RoundRow } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import type { SampleReadingView, SampleRowView } from './sample-reading.view.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_PAGES = 40;
const COLUMNS = 60;
const WIDTHS = [28, 14, 60, 40];
const KEPT = `SELECT division, title, body, why, reference FROM judging.calibration_sample WHERE round_id = $1 ORDER BY no`;

/** Samples as files: read to be looked at before anything is kept, and given out as a table. */
@Injectable()
export class SampleTables {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly press: Press,
  ) {}

  /** What a workbook or a PDF would bring; nothing is written. A PDF is one sample without marks. */
  async reading(actor: Actor, roundId: string, file: IncomingFile): Promise<SampleReadingView> {
    const { ground } = await this.ground(actor, roundId);
    const [person, bytes] = [found(actor.personId), await bytesOf(file)];
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
      const body = await this.press.readText(person, bytes, MOST_PAGES);
      if (body === '') refuse('invalid', 'sample-without-text');
      return { missing: [], rows: [rowOf(readSampleText(ground, titleOf(file.name), body))] };
    }
    const cells = await this.press.readTable(person, bytes, { rows: MOST_SAMPLES + 1, columns: COLUMNS });
    if (cells.length > MOST_SAMPLES + 1) refuse('invalid', 'samples-too-many', { most: MOST_SAMPLES });
    const { missing, rows: read } = readSampleTable(ground, cells);
    return { missing, rows: read.map(rowOf) };
  }

  /** The table of the round: its samples, or one as an example. */
  async file(actor: Actor, roundId: string, locale: Locale): Promise<OpenFile> {
    const { round, ground } = await this.ground(actor, roundId);
    const kept = await rows<TableSample>(this.unit.read, KEPT, [roundId]);
    const head = [...sampleColumns(ground).values()].map((name) => name[locale]);
    const samples = kept.length > 0 ? kept : [exampleOf(ground)];
    const lines = samples.map((one) => sampleLine(ground, one, locale, ({ hundredths }) => markText(hundredths)));
    const sheet = locale === 'en' ? 'Samples' : '校准样本';
    const widths = head.map((_, at) => WIDTHS[at] ?? 14);
    const bytes = await this.press.writeTable(found(actor.personId), { name: sheet, rows: [head, ...lines], widths });
    const name = `${round.code}-${locale === 'en' ? 'samples' : sheet}.xlsx`;
    return { stream: Readable.from([bytes]), name, mediaType: XLSX, size: bytes.length };
  }

  private async ground(actor: Actor, roundId: string): Promise<{ round: RoundRow; ground: SampleGround }> {
    const { round, edition } = await this.cards.one(this.unit.read, actor, roundId);
    permit(may.prepareCalibration(actor, round.editionId));
    if (!planOf(edition, round.code).calibration) refuse('conflict', 'calibration-unplanned');
    return { round, ground: groundOf(edition, round.code) };
  }
}

const groundOf = (edition: Edition, code: string): SampleGround => ({
  divisions: edition.plan.divisions,
  rubrics: planOf(edition, code).rubrics,
});

const titleOf = (name: string) => [...name.replace(/\.pdf$/i, '').trim()].slice(0, LENGTHS.title).join('');

function exampleOf({ divisions, rubrics }: SampleGround): TableSample {
  const [rubric] = rubrics;
  const reference = (rubric?.criteria ?? []).map(({ code, max }) => ({
    criterion: code,
    hundredths: Math.round(max * 1.4) * 50,
  }));
  const [title, body] = [
    '示例：经导管瓣膜修复装置（改写稿）',
    '评委看到的全部材料。请写入改写后的项目内容，再删去示例。',
  ];
  return { division: divisions[0]?.code ?? '', title, body, why: '评委提交后才会看到的理由。', reference };
}

function rowOf({ row, title, sample, faults }: SampleRow): SampleRowView {
  const { reference = null } = sample ?? {};
  const marks = reference?.map(({ criterion, hundredths }) => ({ criterion, mark: markText(hundredths) })) ?? null;
  const total = reference && showHundredths(totalOf(reference));
  return { row, title, sample: sample && { ...sample, reference: marks }, total, faults };
}
