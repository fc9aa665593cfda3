import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { EntryCards } from '#entry';
import type { OpenFile } from '#file';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { paperNumber } from '../../domain/paper/paper.js';
import { SheetPrinter } from './sheet-printer.js';
import { keptPrint, printedSheets } from './print-material.js';

/** The file of a print: the same one whenever it is asked for. */
@Injectable()
export class PrintFile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly entries: EntryCards,
    private readonly printer: SheetPrinter,
  ) {}

  async of(actor: Actor, id: string): Promise<OpenFile> {
    const reader = this.unit.read;
    const print = found(await keptPrint(reader, id));
    found(may.knowRounds(actor, print.editionId) || null);
    permit(may.printPapers(actor, print.editionId));
    const edition = await this.editions.byId(reader, print.editionId);
    const sheets = await printedSheets(reader, id);
    const ids = [...new Set(sheets.map(({ entryId }) => entryId))];
    const cards = new Map((await this.entries.byIds(reader, ids)).map((card) => [card.id, card]));
    const bytes = await this.printer.print(actor, { print, sheets, edition, cards });
    const name = this.printer.name(print.language, paperNumber(print.code, sheets[0]?.no ?? 0));
    return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
  }
}
