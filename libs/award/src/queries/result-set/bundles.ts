import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../../domain/policy.js';
import { liveSet } from './set-rows.js';

/** The text of a bundle (RFC 8785), and its SHA-256. */
interface Bundle {
  readonly editionId: string;
  readonly no: number;
  readonly bundle: string;
  readonly hash: string;
}

const ENTRIES = `SELECT label.value AS id FROM award.result_set, jsonb_each_text(key->'entries') AS label WHERE id = $1`;
const BUNDLE = 'SELECT edition_id AS "editionId", no, bundle, hash FROM award.result_set WHERE id = $1';

/** Bundles of result sets. */
@Injectable()
export class Bundles {
  constructor(private readonly unit: UnitOfWork) {}

  /** For whoever has decided already who may have it. */
  async of(reader: Reader, setId: string): Promise<Bundle> {
    return found(await row<Bundle>(reader, BUNDLE, [setId]));
  }

  /** The text of the set that counts. */
  async live(reader: Reader, editionId: string): Promise<string> {
    const { id } = found(await liveSet(reader, editionId));
    return (await this.of(reader, id)).bundle;
  }

  /** Before it is published: for those who work on the results and need keep away from none of its entries. */
  async download(actor: Actor, setId: string): Promise<Bundle> {
    const reader = this.unit.read;
    const bundle = await this.of(reader, setId);
    found(may.viewPrizes(actor, { editionId: bundle.editionId }) || null);
    const entries = await rows<{ id: string }>(reader, ENTRIES, [setId]);
    await refuseKeptAway(
      reader,
      actor.personId,
      entries.map(({ id }) => id),
    );
    return bundle;
  }
}
