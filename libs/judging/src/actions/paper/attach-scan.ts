import { Injectable } from '@nestjs/common';
import type { IncomingFile } from '#file';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type PaperCode, paperText } from '../../domain/paper/paper.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { PaperSheetEntity } from '../../tables/paper-sheet.entity.js';
import { type ReadScan, ScanReader } from './scan-reader.js';
import { TakePaper } from './take-paper.js';

/** The picture of a paper sheet as it was signed, in place of the one before. */
@Injectable()
export class AttachScan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly scans: ScanReader,
    private readonly journal: Journal,
  ) {}

  async run(actor: Actor, id: string, incoming: IncomingFile): Promise<PaperView> {
    const { can } = await this.papers.view(this.unit.read, actor, id);
    permit(can.attach);
    const scan = await this.scans.read(incoming);
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, scan);
      return this.papers.view(tx, actor, id);
    });
  }

  /** The code of another sheet is `scan-other-sheet` (422); where none could be read, people compare. */
  async within(tx: Tx, actor: Actor, id: string, scan: ReadScan): Promise<void> {
    const { paper, editionId, number } = await this.papers.within(tx, actor, id, 'transcribePaper');
    if (paper.state === 'withdrawn') refuse('conflict', 'paper-withdrawn', { number });
    const { code } = scan;
    if (code !== null && !isOf(code, paper)) refuse('invalid', 'scan-other-sheet', { number, no: code.no });
    const { id: scanId } = await this.scans.keep(tx, actor, scan);
    await tx.update(PaperSheetEntity, id, { scanId, scanMatches: code !== null });
    const details = { uploadId: scanId, found: code !== null };
    await this.journal.record(tx, actor, 'judging.paper-scanned', { editionId, subject: id, details });
  }
}

const isOf = (code: PaperCode, paper: PaperCode) => paperText(code) === paperText(paper);
