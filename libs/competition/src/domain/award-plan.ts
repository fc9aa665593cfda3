import type { Localised } from '#kernel';

/** One prize of the catalogue; nothing outside the catalogue can be awarded. */
export interface AwardPlan {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: Localised;
  quota: number;
  /** Ranks of the last round, both ends included; null for a special prize. */
  ranks: { from: number; to: number } | null;
  /**
   * Points without which nobody gets it, however many seats are free: of the final's result, for a special prize of the sum
   * of its criteria's means; absent: no minimum.
   */
  minimum?: number;
  /** How a special prize is chosen among its candidates: by the organisers, or by the panel in secret; absent: by the organisers. */
  choice?: 'nomination' | 'ballot';
  /** Special prizes: the `top` entries by the mean of the criteria, from this TRL on; null: any entry of the last round. */
  candidates: { criteria: string[]; top: number; minimumTrl: number | null } | null;
}
