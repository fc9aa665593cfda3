import type { ReleaseChange } from './changes.js';
import type { ReleaseBody, ReleaseStanding } from './release.js';

/** What never changes of a release: the content of its numbered file. */
export interface FrozenRelease {
  readonly id: string;
  readonly no: number;
  /** The edition's name in addresses. */
  readonly slug: string;
  readonly note: string;
  readonly hash: string;
  readonly standing: ReleaseStanding;
  /** The number of the release it replaced; null: it is the first. */
  readonly supersedes: number | null;
  /** What it says otherwise than that one. */
  readonly changes: readonly ReleaseChange[];
  readonly body: ReleaseBody;
}

/** A release as the list of them shows it. */
export interface ListedRelease {
  readonly id: string;
  readonly no: number;
  readonly note: string;
  readonly hash: string;
  readonly standing: ReleaseStanding;
  /** RFC 3339, UTC. */
  readonly publishedAt: string;
}

/** How results stand where nothing else is said: what was published before notices were kept is final. */
export function standingOf({ standing }: ReleaseBody): ReleaseStanding {
  return standing ?? 'final';
}
