import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError, refuse } from '#kernel';
import { report } from './outage.js';
import {
  type Card,
  type Diploma,
  type Mark,
  type Paper,
  PressFault,
  type TableBounds,
  type TablePlan,
  Thread,
} from '#press';

export type { Block, Diploma, Fact, Mark, Paper, TablePlan } from '#press';

/** Milliseconds: what somebody waits for, and what a job may take. */
const DESK = { task: 30_000, idle: 60_000 };
const SCANNER = { task: 90_000, idle: 30_000 };
const SERIES = { task: 60_000, idle: 30_000, modest: true };
const TABLES = { task: 20_000, idle: 30_000 };
/** Tasks that wait for the press beside the one of each person. */
const MOST_WAITING = 40;

/**
 * Papers and copies, made in threads of their own so that requests are answered meanwhile: one for what people wait for,
 * one task at a time a person; one for reading scans.
 */
@Injectable()
export class Press implements OnApplicationShutdown {
  private readonly desk = new Thread(DESK);
  /** Many diplomas one after the other: nobody who waits for one paper waits for these. */
  private readonly series = new Thread(SERIES);
  private readonly scanner = new Thread(SCANNER);
  private readonly tables = new Thread(TABLES);
  private readonly busy = new Map<string, Promise<unknown>>();
  private waiting = 0;

  /** The paper as a PDF; `paper-glyph-missing` with the characters no font draws. */
  print(person: string, paper: Paper): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.desk.run('print', { paper })));
  }

  /** One diploma for somebody who waits; `paper-glyph-missing`. */
  printDiploma(person: string, diploma: Diploma): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.desk.run('diploma', { diploma })));
  }

  /** One of many diplomas, for a job. */
  async printInSeries(diploma: Diploma): Promise<Buffer> {
    return Buffer.from(await this.series.run('diploma', { diploma }));
  }

  /** The picture of a shared address, for a job. */
  async drawCard(card: Card): Promise<Buffer> {
    return Buffer.from(await this.desk.run('card', { card }));
  }

  /** Of each text the characters that no font draws. */
  lacking(person: string, texts: readonly string[]): Promise<string[][]> {
    return this.serve(person, () => this.desk.run('lacking', { texts }));
  }

  /** A PDF with the mark on every page, a JPEG or PNG with the mark over it; `file-unreadable`. */
  stamp(person: string, file: { bytes: Uint8Array; mediaType: string }, mark: Mark): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.desk.run('stamp', { ...file, mark })));
  }

  /** A PDF, JPEG or PNG without what tells of its authors; `file-unreadable`, also for any other type. */
  strip(person: string, bytes: Uint8Array, mediaType: string): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.desk.run('strip', { bytes, mediaType })));
  }

  /** The texts of the QR codes on a scan, looked for until one begins with `prefix`; none on a file nobody can open. */
  async codes(bytes: Uint8Array, mediaType: string, prefix: string): Promise<string[]> {
    try {
      return await this.scanner.run('codes', { bytes, mediaType, prefix });
    } catch (error) {
      if (!(error instanceof PressFault)) report(error, 'a scan could not be read');
      return [];
    }
  }

  /** The words of a PDF's first pages, a paragraph a line; none on a scan or a file nobody can open. */
  readText(person: string, bytes: Uint8Array, pages: number): Promise<string> {
    return this.serve(person, async () => {
      try {
        return await this.tables.run('text', { bytes, pages });
      } catch (error) {
        if (!(error instanceof PressFault)) report(error, 'a PDF could not be read');
        return '';
      }
    });
  }

  /** The texts of a workbook's first sheet; `table-unreadable`, also for one that takes too long or too much memory. */
  readTable(person: string, bytes: Uint8Array, bounds: TableBounds): Promise<string[][]> {
    return this.serve(person, async () => {
      try {
        return await this.tables.run('readTable', { bytes, bounds });
      } catch (error) {
        if (!(error instanceof PressFault)) report(error, 'a table could not be read');
        refuse('invalid', 'table-unreadable');
      }
    });
  }

  /** A workbook of one sheet. */
  writeTable(person: string, plan: TablePlan): Promise<Buffer> {
    return this.writeTables(person, [plan]);
  }

  /** A workbook of several sheets. */
  writeTables(person: string, plans: readonly TablePlan[]): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.tables.run('writeTables', { plans })));
  }

  /** The paper as a Word document, for those who go on writing. */
  writeDocument(person: string, paper: Paper): Promise<Buffer> {
    return this.serve(person, async () => Buffer.from(await this.tables.run('document', { paper })));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.desk.end(), this.series.end(), this.scanner.end(), this.tables.end()]);
  }

  /** A person's tasks one after the other; when too many wait in all, `press-busy`. */
  private async serve<T>(person: string, task: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) refuse('unavailable', 'press-busy');
    this.waiting += 1;
    const turn = (this.busy.get(person) ?? Promise.resolve()).then(task);
    const done = turn.catch(() => undefined);
    this.busy.set(person, done);
    try {
      return await turn;
    } catch (error) {
      return refused(error);
    } finally {
      this.waiting -= 1;
      if (this.busy.get(person) === done) this.busy.delete(person);
    }
  }
}

function refused(error: unknown): never {
  if (error instanceof DomainError) throw error;
  if (error instanceof PressFault) {
    if (error.code === 'paper-glyph-missing') refuse('invalid', 'paper-glyph-missing', error.details);
    refuse('invalid', 'paper-unreadable');
  }
  report(error, 'the press');
  refuse('unavailable', 'paper-failed');
}
