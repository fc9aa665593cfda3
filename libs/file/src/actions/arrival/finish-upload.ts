import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, refuse } from '#kernel';
import { row } from '#platform/sql';
import { codeOf } from '#platform/sql-state';
import { Storage } from '#platform/storage';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Arrival } from '../../domain/arrival.js';
import { blobKey } from '../../domain/blob.js';
import type { ReceivedFile, Upload } from '../../domain/upload.js';
import { StoreUpload } from '../keeping/store-upload.js';
import { discard, measured, type Written } from './disk.js';
import { Purposes } from './purpose.js';

/** How many unfinished uploads a person may have at a time. */
const MOST_WAITING = 30;
const EXPECT = `INSERT INTO file.arrival (id, person_id, purpose, target, name, media_type, size, rule, created_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + interval '3 days'
  WHERE (SELECT count(*) FROM file.arrival WHERE person_id = $2) < $10 RETURNING expires_at AS "expiresAt"`;
const WAITS = 'SELECT id FROM file.arrival WHERE id = $1';
const FORGET = 'DELETE FROM file.arrival WHERE id = $1 RETURNING id';

/** Remembers what is on its way, and gives it its place when all bytes are here. */
@Injectable()
export class FinishUpload {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly storage: Storage,
    private readonly store: StoreUpload,
    private readonly purposes: Purposes,
  ) {}

  /** Remembers an upload whose bytes come in pieces, and says until when; `uploads-waiting` when the person has too many. */
  async expect(arrival: Arrival): Promise<Date> {
    const { id, personId, purpose, target, name, mediaType, size, rule, createdAt } = arrival;
    const values = [id, personId, purpose, target, name, mediaType, size, rule, createdAt, MOST_WAITING];
    const kept = await this.unit.run((tx) => row<{ expiresAt: Date }>(tx, EXPECT, values));
    return kept?.expiresAt ?? refuse('conflict', 'uploads-waiting', { max: MOST_WAITING });
  }

  /** All pieces of a remembered upload are in the file. One that was finished meanwhile is left as it is. */
  async pieces(actor: Actor, arrival: Arrival, path: string): Promise<void> {
    try {
      await this.kept(actor, arrival, await measured(path), true);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && !(await row(this.unit.read, WAITS, [arrival.id]))) return;
      // What the context refuses for good is not asked again; whatever else failed may be tried again.
      if (!(error instanceof DomainError) || error.refusal === 'unavailable') throw error;
      await this.forget(arrival.id);
      await discard(path);
      throw error;
    }
    await discard(path);
  }

  /** The bytes go into the store first: a transaction that fails leaves bytes nobody names, never a name without bytes. */
  async kept(
    actor: Actor,
    arrival: Arrival,
    { path, sha256, size }: Written,
    remembered = false,
  ): Promise<Upload | null> {
    await this.storage.keep(path, blobKey(sha256));
    return this.unit.run(async (tx) => {
      if (remembered && !(await row(tx, FORGET, [arrival.id]))) return null;
      return this.within(tx, actor, arrival, { sha256, size });
    });
  }

  async within(tx: Tx, actor: Actor, arrival: Arrival, bytes: Pick<ReceivedFile, 'sha256' | 'size'>): Promise<Upload> {
    const { id, personId, name, mediaType, rule, target, purpose, createdAt } = arrival;
    const unknown = { pages: null, seconds: null, state: 'held' as const };
    const upload = await this.store.within(tx, { id, personId, name, mediaType, rule, ...bytes, ...unknown });
    await this.purposes.of(purpose).take(tx, actor, target, upload, createdAt);
    return upload;
  }

  async forget(id: string): Promise<void> {
    await this.unit.run((tx) => tx.query(FORGET, [id]));
  }
}
