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
  /** Special prizes: the `top` entries by the mean of the criteria, from this TRL on; null: any entry of the last round. */
  candidates: { criteria: string[]; top: number; minimumTrl: number | null } | null;
}
