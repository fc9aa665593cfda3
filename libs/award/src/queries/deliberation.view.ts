import { PrizeEntryView } from './prizes.view.js';

/** What one kind of judge gave. */
export class KindScoreView {
  kind: string;
  sheets: number;
  /** Of their totals, two decimals. */
  mean: string;
}

/** By how much clinical judges gave more than capital's, or the reverse; `more` null: the same. */
export class ContrastView {
  more: 'clinical' | 'capital' | null;
  by: string;
}

/** How an entry stands to an award: has it, may have it, or why not. */
export class AwardStandingView {
  awardCode: string;
  name: { 'zh-CN': string; en: string };
  standing: 'holds' | 'candidate' | 'passed-over';
  reason: string | null;
  /** Of a candidate for an award that a person holds: who of its team may. */
  people: string[];
}

/** For what an expert named an entry, or somebody of its team, and why. */
export class NamedForView {
  awardCode: string;
  name: { 'zh-CN': string; en: string };
  holderName: string | null;
  grounds: string;
}

/** The ranks that something may well have (95 %). */
export class LikelyRanksView {
  low: number;
  high: number;
}

/** A finalist as the panel deliberates about it. */
export class DeliberatedView {
  entry: PrizeEntryView;
  track: string;
  division: string;
  trl: number | null;
  /** In the final; where somebody is hidden, among those that are shown. */
  rank: number;
  shown: string;
  byKind: KindScoreView[];
  /** null: clinical judges or those of capital gave nothing. */
  contrast: ContrastView | null;
  /** null: the sheets do not tell, or somebody is hidden. */
  range: LikelyRanksView | null;
  /** Of a prize by rank, 0…1; null as before. */
  chance: number | null;
  /** Where somebody is hidden, only what the entry itself is the reason of. */
  awards: AwardStandingView[];
  named: NamedForView[];
  /** The reader's own duty of the final, where its documents are; null: they have none. */
  dutyId: string | null;
}

export class DeliberationView {
  items: DeliberatedView[];
  /** Finalists whom the reader must keep away from: nothing of them is shown, nor what would tell how they stand. */
  hidden: number;
  /** Whether the reader may open what the entries handed in. */
  can: { open: boolean };
  /** The final, where its chair reads the entries as its judges do; null: not theirs to read. */
  chaired: string | null;
}
