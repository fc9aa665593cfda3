import type { CandidateRule } from './candidates.js';

/** An award of the catalogue, as far as giving it goes. */
export interface Award {
  readonly code: string;
  readonly kind: 'tiered' | 'special';
  readonly holder: 'project' | 'person';
  readonly quota: number;
  /** Points of the final without which nobody gets it; absent: no minimum. */
  readonly minimum?: number;
  readonly candidates: CandidateRule | null;
  /** How a special award is chosen; absent: by the organisers. */
  readonly choice?: 'nomination' | 'ballot';
}

/** How many winners entries of one track, division or organisation may be or must be among the tiered prizes. */
export interface AwardLimit {
  readonly by: 'track' | 'division' | 'organisation';
  /** Absent: each of them by itself. */
  readonly code?: string;
  readonly least?: number;
  readonly most?: number;
}

/** What holds for all awards, declared before scoring. */
export interface AwardRules {
  /** What happens to equals of whom an award has seats for some only. */
  readonly lastSeatTie: 'enlarge' | 'vote' | 'vacant';
  /** Whether a project with a tiered prize may have a special one too. */
  readonly besideTiered: boolean;
  /** Specials that one project may have, those of persons not counted. */
  readonly specialsPerProject: number;
  readonly limits: readonly AwardLimit[];
}

/** Whether an award shares out ranks. */
export function isTiered({ kind }: Pick<Award, 'kind'>): boolean {
  return kind === 'tiered';
}
