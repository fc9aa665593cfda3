import type { TrimRule } from '../aggregation/trimmed-mean.js';

/** A plain decimal as text, or a JSON number, read as its shortest decimal text. */
export type Decimal = string | number;

/** A rubric as JSON; see {@link Rubric}. */
export interface RubricRecord {
  readonly criteria: readonly { readonly code: string; readonly max: Decimal; readonly weight?: Decimal }[];
  /** default `sum` */
  readonly scale?: 'sum' | 'common';
  readonly step?: Decimal;
}

/** A complete, submitted sheet as JSON; marks by criterion, in points. */
export interface SheetRecord {
  readonly entry: string;
  readonly judge: string;
  readonly marks: Readonly<Record<string, Decimal>>;
}

/** What a round knows about an entry besides its sheets. */
export interface EntryRecord {
  readonly id: string;
  /** ranks never cross a list; default the empty name */
  readonly list?: string;
  /** results of earlier rounds by round code: decimals, or fractions (`37/3`) */
  readonly earlier?: Readonly<Record<string, Decimal | null>>;
  readonly votes?: number | null;
}

/** A result rule as JSON; see {@link ResultRule}. */
export interface RuleRecord {
  readonly trim?: TrimRule | null;
  /** default 1 */
  readonly minimumSheets?: number;
  /** default `total` alone */
  readonly tieLadder?: readonly string[];
  /** default `exact` */
  readonly rankBy?: 'exact' | 'shown';
  /** default 2 */
  readonly scale?: number;
}

/** All that a round's ranks follow from. Entries with neither a sheet nor a record do not exist. */
export interface RoundRecord {
  readonly rubric: RubricRecord;
  readonly rule: RuleRecord;
  readonly sheets: readonly SheetRecord[];
  readonly entries?: readonly EntryRecord[];
}

/** The total of one sheet: rounded half up to the rule's decimals, and exact. */
export interface TotalRecord {
  readonly entry: string;
  readonly judge: string;
  readonly value: string;
  readonly exact: string;
}

/** An entry's result; exact numbers are fractions in lowest terms (`37/3`). */
export interface ResultRecord {
  readonly list: string;
  /** within the list; null: no result */
  readonly rank: number | null;
  /** as shown */
  readonly value: string | null;
  readonly exact: string | null;
  readonly untrimmed: boolean;
  /** the last step of the ladder that told the entry apart from another */
  readonly decidedBy: string | null;
  /** the ladder's numbers by step; `copeland` only where it was asked */
  readonly keys: Readonly<Record<string, string | null>>;
  /** untrimmed means by criterion */
  readonly criteria: Readonly<Record<string, string>>;
  readonly sheets: number;
}
