import { ApiProperty } from '@nestjs/swagger';

/** A track, a region or a criterion with its name. */
export class PublicCategoryView {
  code: string;
  name: { 'zh-CN': string; en: string };
}

export class WinnerView {
  number: string;
  title: string;
  organisation: string;
  /** Codes of `body.tracks` and `body.regions`, where they are published. */
  track?: string;
  region?: string;
  holderName: string | null;
  /** Its own notice still runs although the others are final. */
  provisional?: boolean;
}

export class PublicAwardView {
  code: string;
  name: { 'zh-CN': string; en: string };
  quota: number;
  winners: WinnerView[];
  vacant: number;
  /** Seats whose prize waits for a decision about it; absent: none. */
  suspended?: number;
}

/** What stands between entries of the same score. */
export class PublicTieView {
  /** The kind of step that decided: `criterion`, `round`, `vote`, …; null: they share their rank. */
  step: string | null;
  name: { 'zh-CN': string; en: string } | null;
}

export class PublicStandingView {
  rank: number;
  number: string;
  title: string;
  organisation: string;
  track?: string;
  region?: string;
  /** Absent where the edition publishes no scores. */
  score?: string;
  /** null: nobody else has this score; absent in older releases. */
  tie?: PublicTieView | null;
  /** Means by code of `body.criteria`, where they are published. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  criteria?: Record<string, string>;
}

export class PublicEditionView {
  code: string;
  name: { 'zh-CN': string; en: string };
}

class PublicResultView {
  no: number;
  /** SHA-256 of the bundle. */
  hash: string;
  /** It is given to those who object or audit, and not published. */
  bundle?: 'request';
  /** Public numbers by the bundle's labels, of those entries alone whose line is published. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  numbers?: Record<string, string>;
}

export class ReleaseBodyView {
  edition: PublicEditionView;
  /** Absent in older releases: final. */
  standing?: 'provisional' | 'final';
  /** The finalised results it was made from; absent in older releases. */
  result?: PublicResultView;
  awards: PublicAwardView[];
  final: PublicStandingView[];
  tracks?: PublicCategoryView[];
  regions?: PublicCategoryView[];
  criteria?: PublicCategoryView[];
}

/** What a release says otherwise than the one before. */
export class ReleaseChangeView {
  kind: 'standing' | 'won' | 'lost' | 'holder' | 'valid' | 'pending' | 'rank' | 'score' | 'joined' | 'left';
  award: { 'zh-CN': string; en: string } | null;
  number: string | null;
  title: string | null;
  before: string | null;
  after: string | null;
}

class ReleaseCardView {
  id: string;
  /** null: it has no instant yet. */
  no: number | null;
  /** `prepared`: without an instant; `scheduled`: before it. */
  state: 'prepared' | 'scheduled' | 'current' | 'superseded';
  standing: 'provisional' | 'final';
  note: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the body. */
  hash: string;
  /** From when everybody may read it; null: it has no instant yet. */
  publishedAt: Date | null;
}

/** A release as those who publish see it. */
export class StaffReleaseView extends ReleaseCardView {
  version: number;
  preparedAt: Date;
  /** Of one that is not public: whether it would be written otherwise now. */
  outdated: boolean;
  /** Whether somebody holds the address of its preview. */
  preview: boolean;
}

export class ReleaseView extends ReleaseCardView {
  /** The release that replaced this one, when one did. */
  supersededBy: string | null;
  /** The name of the edition in addresses. */
  slug: string;
  /** The number of the release that it replaced. */
  supersedes: number | null;
  changes: ReleaseChangeView[];
  body: ReleaseBodyView;
}

export class ReleasesView {
  items: StaffReleaseView[];
  /** Why a release cannot be published now; empty when it can. */
  blockers: { code: string; awardCode: string | null; count: number }[];
  can: { publish: boolean };
}

export class PreparedView {
  id: string;
  hash: string;
  version: number;
}

export class PreviewKeyView {
  /** Told once: the address is `/previews/KEY`. */
  key: string;
}
