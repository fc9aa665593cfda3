import { PrizeEntryView } from './prizes.view.js';

/** What one kind of judge gave. */
export class KindScoreView {
  kind: string;
  sheets: number;
  /** Of their totals, two decimals. */
  mean: string;
}

/** How an entry stands to an award: has it, may have it, or why not. */
export class AwardStandingView {
  awardCode: string;
  name: { 'zh-CN': string; en: string };
  standing: 'holds' | 'candidate' | 'passed-over';
  reason: string | null;
}

/** A finalist as the panel deliberates about it. */
export class DeliberatedView {
  entry: PrizeEntryView;
  track: string;
  division: string;
  trl: number | null;
  rank: number;
  shown: string;
  byKind: KindScoreView[];
  /** Ranks it may well have (95 %); null: the sheets do not tell. */
  range: { low: number; high: number } | null;
  /** Of a prize by rank, 0…1. */
  chance: number | null;
  awards: AwardStandingView[];
}

export class DeliberationView {
  items: DeliberatedView[];
  /** Finalists whom the reader must keep away from: nothing of them is shown. */
  hidden: number;
  /** Whether the reader may open what the entries handed in. */
  can: { open: boolean };
}
