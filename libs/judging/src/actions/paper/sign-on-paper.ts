import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { SigningSide } from '../../domain/signing/signature.js';
import type { PaperView } from '../../queries/paper/paper.view.js';
import { SIGN } from '../signing/sign-sheets.js';
import { TakePaper } from './take-paper.js';

const HASH = 'SELECT hash FROM judging.sheet_revision WHERE sheet_id = $1 AND no = $2';

/** Somebody finds a side's signature on the paper sheet; its scan is there to show it. */
@Injectable()
export class SignOnPaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: TakePaper,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, side: SigningSide): Promise<PaperView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, side);
      return this.papers.view(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, side: SigningSide): Promise<void> {
    const { paper, editionId, number, open, by } = await this.papers.within(tx, actor, id, 'transcribePaper');
    if (paper.state !== 'official') refuse('conflict', 'paper-not-official', { number });
    if (paper.scanId === null) refuse('conflict', 'scan-missing', { number });
    const { hash } = found(await row<{ hash: string }>(tx, HASH, [paper.sheetId, paper.revisionNo]));
    const sheet = JSON.stringify([{ sheetId: paper.sheetId, no: paper.revisionNo, hash }]);
    await tx.query(SIGN, [sheet, side, 'paper', by, await now(tx)]);
    await this.journal.record(tx, actor, 'judging.sheets-signed', {
      editionId,
      subject: id,
      details: { side, way: 'paper', count: 1 },
      seal: { round: open?.duty.code ?? '', side, way: 'paper', paper: number, sheets: [hash] },
    });
  }
}
