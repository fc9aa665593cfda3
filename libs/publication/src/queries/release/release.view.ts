export class WinnerView {
  number: string;
  title: string;
  organisation: string;
  holderName: string | null;
}

export class PublicAwardView {
  code: string;
  name: { 'zh-CN': string; en: string };
  quota: number;
  winners: WinnerView[];
  vacant: number;
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
  score: string;
  /** null: nobody else has this score; absent in older releases. */
  tie?: PublicTieView | null;
}

export class PublicEditionView {
  code: string;
  name: { 'zh-CN': string; en: string };
}

export class ReleaseBodyView {
  edition: PublicEditionView;
  awards: PublicAwardView[];
  final: PublicStandingView[];
}

export class ReleaseCardView {
  id: string;
  no: number;
  state: 'current' | 'superseded';
  note: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the body. */
  hash: string;
  publishedAt: Date;
}

export class ReleaseView extends ReleaseCardView {
  /** The release that replaced this one, when one did. */
  supersededBy: string | null;
  /** The name of the edition in addresses. */
  slug: string;
  body: ReleaseBodyView;
}

export class ReleasesView {
  items: ReleaseCardView[];
  /** Why a release cannot be published now; empty when it can. */
  blockers: { code: string; awardCode: string | null; count: number }[];
  can: { publish: boolean };
}
