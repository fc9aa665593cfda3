import { reject } from '../input-error.js';
import { type TrimRule, trimRule } from '../aggregation/trimmed-mean.js';

/** How sheets become a result and results become ranks. */
export interface ResultRule {
  /** absent or null: the plain mean */
  readonly trim?: TrimRule | null;
  /** fewer sheets give no result; default 1 */
  readonly minimumSheets?: number;
  /**
   * Steps in turn, larger wins at each: `total` (the result), `untrimmed` (the mean of all totals), `criterion:CODE`
   * (its untrimmed mean), `firsts`, `copeland`, `round:CODE` (an earlier result), `vote` (only where it covers every entry
   * that is still tied)
   */
  readonly tieLadder: readonly string[];
  /** whether `total` compares exact results or the ones shown, rounded half up to `scale` decimals */
  readonly rankBy: 'exact' | 'shown';
  /** decimals shown */
  readonly scale: number;
}

const STEP = /^(total|untrimmed|firsts|copeland|vote|(criterion|round):(.+))$/s;

/** What a step's name says: its kind, and the code of a criterion or a round. InputError `step-unknown` at `path`. */
export function stepOf(name: string, path = ''): { kind: string; code: string } {
  const [, whole, kind, code = ''] = STEP.exec(name) ?? [];
  return { kind: kind ?? whole ?? reject('step-unknown', `${name} is no step of a tie ladder`, path), code };
}

/**
 * @throws InputError `minimum-malformed`, `scale-malformed`, `step-unknown`, and those of the trim rule; paths within
 * the rule (`/tieLadder/0`) after `at`
 */
export function checkResultRule({ trim, minimumSheets = 1, tieLadder, scale }: ResultRule, at = '/rule'): void {
  if (trim) trimRule(trim, `${at}/trim`);
  if (!Number.isSafeInteger(minimumSheets) || minimumSheets < 0)
    reject('minimum-malformed', 'a number of sheets is whole and not negative', `${at}/minimumSheets`);
  if (!Number.isInteger(scale) || scale < 0 || scale > MOST_DECIMALS)
    reject('scale-malformed', `decimals are a whole number from 0 to ${MOST_DECIMALS}`, `${at}/scale`);
  tieLadder.forEach((step, place) => stepOf(step, `${at}/tieLadder/${place}`));
}

const MOST_DECIMALS = 30;

/** The fewest sheets that give a result. */
export function fewestSheets({ trim, minimumSheets = 1 }: Pick<ResultRule, 'trim' | 'minimumSheets'>): number {
  return Math.max(1, minimumSheets, trim?.refuseBelow ?? 1);
}
