import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { readerMark } from '../domain/reading.js';
import type { FrozenEntrantView } from './frozen-entrant.view.js';
import { type FrozenEntrant, FrozenEntrants } from './frozen-entrants.js';
import { JudgeCopies } from './judge-copies.js';
import { type AskedFile, JudgedEntries, type JudgedFile } from './judged-entries.js';

/** What a panel chair reads of an entry: what its judges do, with no sheet beside it. */
@Injectable()
export class EntrantPage {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly entrants: FrozenEntrants,
    private readonly judged: JudgedEntries,
    private readonly copies: JudgeCopies,
  ) {}

  async of(actor: Actor, roundId: string, entryId: string): Promise<FrozenEntrantView> {
    const reader = this.unit.read;
    const entrant = await this.entrants.one(reader, actor, roundId, entryId);
    return { entry: await this.judged.of(reader, entrant, entrant.plan, entrant.blind), mark: readerMark(entrant) };
  }

  /** A document in the reader's own copy. */
  async file(
    actor: Actor,
    { roundId, entryId }: { roundId: string; entryId: string },
    asked: AskedFile,
  ): Promise<JudgedFile & { entrant: FrozenEntrant }> {
    const reader = this.unit.read;
    const entrant = await this.entrants.one(reader, actor, roundId, entryId);
    const { kind, file } = await this.judged.file(reader, entrant, asked, entrant.plan, entrant.blind);
    const copy = await this.copies.of({ ...entrant, at: await now(reader) }, file, entrant.blind);
    return { entrant, kind, file: copy };
  }
}
