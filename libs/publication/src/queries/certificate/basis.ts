import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import { type Edition, Editions } from '#competition';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { awardLine, type Difference, honoursOf } from '../../domain/certificate/honours.js';
import { prizeKey } from '../../domain/notice/validity.js';
import type { Honour } from '../../domain/certificate/statement.js';
import type { ReleaseBody } from '../../domain/release/release.js';
import { AwardNotice } from '../notice/validity.js';
import { creditedTeams } from './credited-teams.js';

/** Why no certificate can be issued now. */
export type BasisBlocker = 'results-not-published' | 'results-provisional' | 'results-outdated' | 'notice-open';

/** What certificates follow from. */
export interface Basis {
  readonly edition: Edition;
  /** `validFrom`: the results are published, and their notice has closed. */
  readonly release: { readonly id: string; readonly validFrom: Date } | null;
  /** Everybody due one of the prizes, whether they have it yet or not. */
  readonly due: readonly Honour[];
  /** Of people who agreed to be named only since the notice: a correction may name them, an issue does not. */
  readonly later: readonly Honour[];
  /** Of the people from the notice. */
  readonly differences: readonly Difference[];
  /** Claims that a valid certificate answers. */
  readonly held: ReadonlySet<string>;
  /** Claims whose last certificate was revoked: they get another only if somebody asks for it. */
  readonly revoked: ReadonlySet<string>;
  readonly blockers: readonly BasisBlocker[];
}

interface Release {
  id: string;
  body: ReleaseBody & { standing?: string };
  publishedAt: Date;
}

const RELEASE = `SELECT id, body, published_at AS "publishedAt" FROM publication.release
  WHERE edition_id = $1 AND published_at <= $2 ORDER BY no DESC LIMIT 1`;
const NOTICED = `SELECT s->>'code' AS award, l->>'number' AS number, l->'people' AS people
  FROM publication.notice n, jsonb_path_query(n.body, '$.sections[*]') s, jsonb_path_query(s, '$.lines[*]') l
  WHERE n.id = $1`;
/** A corrected one has a successor, so that no valid one means that the last was revoked. */
const CLAIMS = `SELECT claim, bool_or(state = 'valid') AS held FROM publication.certificate WHERE edition_id = $1 GROUP BY claim`;

/** Asks the valid release, the confirmed prizes and the teams who is due a certificate. */
@Injectable()
export class CertificateBasis {
  constructor(
    private readonly editions: Editions,
    private readonly prizes: PrizeSets,
    private readonly notice: AwardNotice,
  ) {}

  async of(reader: Reader | Tx, editionId: string): Promise<Basis> {
    const edition = await this.editions.byId(reader, editionId);
    const { prizes: confirmed } = await this.prizes.of(reader, editionId);
    const validity = await this.notice.of(reader, editionId);
    const prizes = confirmed.filter((prize) => !validity.suspended.includes(prizeKey(prize)));
    const release = await row<Release>(reader, RELEASE, [editionId, await now(reader)]);
    const ids = prizes.flatMap(({ entryId }) => entryId ?? []);
    const people = await creditedTeams(reader, ids);
    const blockers = blockersOf(release, validity.state);
    const known = { edition, ...(await givenOf(reader, editionId)) };
    if (!release) return { ...known, release: null, due: [], later: [], differences: [], blockers };
    const noticed = await noticedPeople(reader, validity.noticeId);
    const from = { awards: edition.plan.awards, prizes, release: release.body, noticed, ...people };
    const { unpublished, honours: due, ...rest } = honoursOf(from);
    const validFrom = new Date(Math.max(Number(release.publishedAt), Number(validity.closesAt ?? 0)));
    if (unpublished > 0) blockers.push('results-outdated');
    return { ...known, release: { id: release.id, validFrom }, due, ...rest, blockers };
  }
}

/** What was given already, and what was taken back. */
async function givenOf(reader: Reader, editionId: string): Promise<Pick<Basis, 'held' | 'revoked'>> {
  const claims = await rows<{ claim: string; held: boolean }>(reader, CLAIMS, [editionId]);
  const those = (held: boolean) => new Set(claims.filter((one) => one.held === held).map(({ claim }) => claim));
  return { held: those(true), revoked: those(false) };
}

/** Whom the notice of the awards names, by award and entry. */
async function noticedPeople(reader: Reader, noticeId: string | null): Promise<Map<string, readonly string[]>> {
  type Line = { award: string; number: string; people: string[] };
  const lines = await rows<Line>(reader, NOTICED, [noticeId]);
  return new Map(lines.map(({ award, number, people }) => [awardLine(award, number), people]));
}

/** Nothing is certified that the public has not read, or could still object to. */
function blockersOf(release: Release | undefined, notice: 'none' | 'running' | 'closed'): BasisBlocker[] {
  if (!release) return ['results-not-published'];
  return [
    ...(release.body.standing === 'provisional' ? (['results-provisional'] as const) : []),
    ...(notice === 'closed' ? [] : (['notice-open'] as const)),
  ];
}
