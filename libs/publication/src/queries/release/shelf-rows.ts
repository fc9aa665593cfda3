import { found, type Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { releaseChanges } from '../../domain/release/changes.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { releaseTexts } from '../../domain/release/release-files.js';
import { type ListedRelease, standingOf } from '../../domain/release/release-json.js';
import type { ShelvedRelease } from './shelf.js';

/** What of an edition is public at one reading of the database's clock. */
export interface PublicRows {
  readonly name: Localised;
  readonly releases: readonly (ListedRelease & { readonly files: number })[];
  /** Milliseconds until the next release becomes public; null: none has an instant. */
  readonly next: number | null;
}

const LISTED = `jsonb_build_object('id', r.id, 'no', r.no, 'note', r.note, 'hash', r.hash,
  'standing', coalesce(r.body->>'standing', 'final'), 'publishedAt', r.published_at,
  'files', (SELECT count(*) FROM publication.release_file f WHERE f.release_id = r.id))`;
const ROWS = `SELECT e.plan->'name' AS name,
    (SELECT (extract(epoch FROM min(r.published_at) - t.at) * 1000)::float8 FROM publication.release r
      WHERE r.edition_id = e.id AND r.published_at > t.at) AS next,
    coalesce((SELECT jsonb_agg(${LISTED} ORDER BY r.no) FROM publication.release r
      WHERE r.edition_id = e.id AND r.published_at <= t.at), '[]') AS releases
  FROM (SELECT publication.clock() AS at OFFSET 0) t, competition.edition e WHERE e.slug = $1 AND e.state <> 'draft'`;
const FILES = `SELECT name, media_type AS type, bytes FROM publication.release_file WHERE release_id = $1 ORDER BY name`;
const BODIES = `SELECT r.body, b.no AS supersedes, b.body AS before FROM publication.release r
  LEFT JOIN publication.release b ON b.edition_id = r.edition_id AND b.no = r.no - 1 WHERE r.id = $1`;

/** What is public now; undefined where there is no such edition. */
export async function publicRows(reader: Reader, slug: string): Promise<PublicRows | undefined> {
  const line = await row<PublicRows>(reader, ROWS, [slug]);
  return (
    line && {
      ...line,
      releases: line.releases.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt).toISOString() })),
    }
  );
}

/** The release with its files; those of before files were kept are written from what it froze. */
export async function withFiles(reader: Reader, slug: string, release: ListedRelease): Promise<ShelvedRelease> {
  const { id, no, note, hash, standing, publishedAt } = release;
  const listed = { id, no, note, hash, standing, publishedAt };
  const files = await rows<ShelvedRelease['files'][number]>(reader, FILES, [id]);
  if (files.some(({ name }) => name === 'results.json')) return { ...listed, files };
  type Old = { body: ReleaseBody; supersedes: number | null; before: ReleaseBody | null };
  const { body, supersedes, before } = found(await row<Old>(reader, BODIES, [id]));
  const changes = before ? releaseChanges(before, body) : [];
  const place = { id, no, slug, note, hash, standing: standingOf(body), supersedes };
  const texts = releaseTexts({ ...place, changes, body });
  const written = texts.map(({ name, type, text }) => ({ name, type, bytes: Buffer.from(text) }));
  return { ...listed, files: [...files, ...written] };
}
