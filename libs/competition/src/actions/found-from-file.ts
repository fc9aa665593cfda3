import { Injectable } from '@nestjs/common';
import { type Actor, shanghaiDate } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { yearOf } from '../domain/calendar.js';
import { editionFile } from '../domain/edition-file.js';
import { ArchiveEdition } from './archive-edition.js';
import { FoundEdition } from './found-edition.js';
import { keepFile } from './keep-file.js';
import { PublishEdition } from './publish-edition.js';

/** Whoever comes second finds what the first has founded. */
const ONE_AT_A_TIME = 'LOCK TABLE competition.edition IN SHARE ROW EXCLUSIVE MODE';
const OF_YEAR = `SELECT id FROM competition.edition WHERE t0 >= make_timestamptz($1, 1, 1, 0, 0, 0, 'Asia/Shanghai')
  AND t0 < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai') ORDER BY t0 LIMIT 1`;
const LIVE = `SELECT id FROM competition.edition WHERE state = 'published' ORDER BY t0 DESC LIMIT 1`;

/** Founds the editions a portal begins with from an edition file, its text or its JSON; what is there already is left alone. */
@Injectable()
export class FoundFromFile {
  constructor(
    private readonly foundEdition: FoundEdition,
    private readonly publish: PublishEdition,
    private readonly archive: ArchiveEdition,
  ) {}

  /** An edition of the past, to be read only; none is founded where that year has one. */
  async historic(tx: Tx, actor: Actor, file: unknown, t0: Date): Promise<string> {
    await tx.query(ONE_AT_A_TIME);
    const known = await this.ofYear(tx, t0);
    if (known) return known.id;
    const id = await this.published(tx, actor, file, t0);
    await this.archive.within(tx, actor, id);
    return id;
  }

  /** The published edition, else that of this year, else a new one with the day of `at` as its first. */
  async current(tx: Tx, actor: Actor, file: unknown, at: Date): Promise<string> {
    await tx.query(ONE_AT_A_TIME);
    const known = (await row<{ id: string }>(tx, LIVE)) ?? (await this.ofYear(tx, at));
    return known?.id ?? this.published(tx, actor, file, at);
  }

  private ofYear(tx: Tx, at: Date): Promise<{ id: string } | undefined> {
    return row<{ id: string }>(tx, OF_YEAR, [yearOf(shanghaiDate(at))]);
  }

  private async published(tx: Tx, actor: Actor, file: unknown, t0: Date): Promise<string> {
    const { document, text } = editionFile(file);
    const { id } = await this.foundEdition.within(tx, actor, { plan: document, t0 });
    await keepFile(tx, actor, id, text);
    await this.publish.within(tx, actor, id);
    return id;
  }
}
