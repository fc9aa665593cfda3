import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { realInstant } from '#platform/clock';
import { JobQueue } from '#platform/jobs';
import { Live } from '#platform/live';
import type { Tx } from '#platform/unit-of-work';
import type { ReleaseBody } from '../../domain/release/release.js';
import { StoreFiles } from './store-files.js';

/** A release that has its instant. */
interface Sent {
  readonly id: string;
  readonly editionId: string;
  readonly no: number;
  readonly note: string;
  readonly hash: string;
  readonly body: ReleaseBody;
  readonly publishedAt: Date;
  readonly atOnce: boolean;
}

/** Milliseconds before the instant at which the job of the letters is fetched, to wait for it. */
const EARLY = 4000;
/** Milliseconds before the instant at which the release is compared with what would be written then. */
const CHECK = 60_000;

/** Sends a release on its way: its files, the ledger, every process that serves it, and the jobs that follow. */
@Injectable()
export class SendRelease {
  constructor(
    private readonly files: StoreFiles,
    private readonly journal: Journal,
    private readonly jobs: JobQueue,
    private readonly live: Live,
  ) {}

  async within(tx: Tx, actor: Actor, release: Sent): Promise<void> {
    const { id, editionId, no, hash, publishedAt, atOnce } = release;
    await this.files.within(tx, release);
    const at = publishedAt.toISOString();
    const seal = { release: id, no: String(no), bodyHash: hash, ...(!atOnce && { publishedAt: at }) };
    const note = { editionId, subject: id, seal, ...(!atOnce && { details: { at } }) };
    if (atOnce) await this.journal.record(tx, actor, 'publication.release-published', note);
    else await this.journal.record(tx, actor, 'publication.release-scheduled', note);
    const real = await realInstant(tx, publishedAt);
    await this.jobs.enqueueFor(tx, new Date(real.getTime() - EARLY), 'publication.tell', { id });
    if (!atOnce) await this.jobs.enqueueFor(tx, new Date(real.getTime() - CHECK), 'publication.check', { id });
    await this.jobs.enqueue(tx, 'publication.picture', { id });
    await this.live.tell(tx, 'publication.releases');
  }
}
