import { Injectable } from '@nestjs/common';
import { Bundles } from '#award';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { releaseChanges } from '../../domain/release/changes.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { JSON_TYPE, type ReleaseText, releaseTexts } from '../../domain/release/release-files.js';
import { standingOf } from '../../domain/release/release-json.js';

interface Numbered {
  readonly id: string;
  readonly editionId: string;
  readonly no: number;
  readonly note: string;
  readonly hash: string;
  readonly body: ReleaseBody;
}
interface Before {
  readonly slug: string;
  readonly no: number | null;
  readonly body: ReleaseBody | null;
}

const BEFORE = `SELECT e.slug, r.no, r.body FROM competition.edition e
  LEFT JOIN publication.release r ON r.edition_id = e.id AND r.no = $2 WHERE e.id = $1`;
const STORE = `INSERT INTO publication.release_file (release_id, name, media_type, bytes)
  SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bytea[]) ON CONFLICT (release_id, name) DO NOTHING`;

/**
 * Makes the texts of a release once, the bundle it can be computed again from among them where the rules publish it:
 * everybody ever gets these bytes.
 */
@Injectable()
export class StoreFiles {
  constructor(private readonly bundles: Bundles) {}

  async within(tx: Tx, { id, editionId, no, note, hash, body }: Numbered): Promise<void> {
    const before = found(await row<Before>(tx, BEFORE, [editionId, no - 1]));
    const changes = before.body ? releaseChanges(before.body, body) : [];
    const place = { id, no, slug: before.slug, note, hash, standing: standingOf(body), supersedes: before.no };
    const texts = [...releaseTexts({ ...place, changes, body }), ...(await this.bundleOf(tx, editionId, body))];
    const names = texts.map(({ name }) => name);
    const types = texts.map(({ type }) => type);
    await tx.query(STORE, [id, names, types, texts.map(({ text }) => Buffer.from(text))]);
  }

  private async bundleOf(tx: Tx, editionId: string, { result }: ReleaseBody): Promise<ReleaseText[]> {
    if (result?.bundle === 'request') return [];
    return [{ name: 'bundle.json', type: JSON_TYPE, text: await this.bundles.live(tx, editionId) }];
  }
}
