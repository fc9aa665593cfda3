import { checkRubric, type Rubric, sheetTotal } from '../aggregation/rubric.js';
import { reject } from '../input-error.js';
import { pointer } from '../pointer.js';
import { decimalAt, decimalOf, fractionAt } from '../read-number.js';
import type { Contender, Sheet } from './contender.js';
import { checkResultRule, type ResultRule, stepOf } from './result-rule.js';
import type { EntryRecord, RoundRecord, RubricRecord, RuleRecord, SheetRecord } from './round-record.js';

/** A round with its sheets added up. */
export interface Round {
  readonly rule: ResultRule;
  readonly contenders: readonly Contender[];
  /** in the order of the record */
  readonly sheets: readonly (Sheet & { readonly entry: string })[];
}

/**
 * Reads a round: exact numbers, checked against the rubric.
 * @throws InputError with its place in the record: `score-malformed`; `duplicate-sheet`, `duplicate-entry`;
 * `criterion-unknown` for a step of the ladder; those of {@link checkRubric}, {@link sheetTotal} and
 * {@link checkResultRule}
 */
export function readRound({ rubric: record, rule: given, sheets: handedIn, entries = [] }: RoundRecord): Round {
  const rubric = readRubric(record);
  const rule = readRule(given, rubric);
  refuseTwice(handedIn, entries);
  const sheets = handedIn.map((sheet, at) => readSheet(rubric, sheet, `/sheets/${at}`));
  const known = new Map(entries.map((entry, at) => [entry.id, { entry, at }]));
  const byEntry = Map.groupBy(sheets, (sheet) => sheet.entry);
  const contenders = [...new Set([...known.keys(), ...byEntry.keys()])].map((id): Contender => {
    const { entry, at } = known.get(id) ?? { entry: { id }, at: -1 };
    return { ...readEntry(entry, `/entries/${at}`), sheets: byEntry.get(id) ?? [] };
  });
  return { rule, contenders, sheets };
}

function readRubric({ criteria, scale = 'sum', step }: RubricRecord): Rubric {
  const read = criteria.map(({ code, max, weight }, at) => ({
    code,
    max: decimalAt(max, `/rubric/criteria/${at}/max`),
    ...(weight !== undefined && { weight: decimalAt(weight, `/rubric/criteria/${at}/weight`) }),
  }));
  const rubric = { criteria: read, scale, ...(step !== undefined && { step: decimalAt(step, '/rubric/step') }) };
  checkRubric(rubric);
  return rubric;
}

/**
 * A rule with its defaults, its ladder held against the criteria there are.
 * @throws InputError `criterion-unknown`, and those of {@link checkResultRule}
 */
export function readRule(
  { trim, minimumSheets, tieLadder = ['total'], rankBy = 'exact', scale = 2 }: RuleRecord,
  { criteria }: { readonly criteria: readonly { readonly code: string }[] },
): ResultRule {
  const rule = { trim, minimumSheets, tieLadder, rankBy, scale };
  checkResultRule(rule);
  tieLadder.forEach((name, at) => {
    const { kind, code } = stepOf(name);
    if (kind === 'criterion' && criteria.every((criterion) => criterion.code !== code))
      reject('criterion-unknown', `${code} is no criterion`, `/rule/tieLadder/${at}`);
  });
  return rule;
}

function readSheet(rubric: Rubric, { entry, judge, marks: given }: SheetRecord, at: string) {
  // the path is written only when it is needed: there are many marks
  const read = Object.entries(given).map(([code, mark]) => [
    code,
    decimalOf(mark) ?? decimalAt(mark, `${at}/marks/${pointer(code)}`),
  ]);
  const marks = Object.fromEntries(read) as Sheet['marks'];
  return { entry, judge, marks, total: sheetTotal(rubric, marks, `${at}/marks`) };
}

function readEntry({ id, list = '', earlier = {}, votes = null }: EntryRecord, at: string) {
  const results = Object.entries(earlier).map(([round, result]) => [
    round,
    result === null ? null : fractionAt(result, `${at}/earlier/${pointer(round)}`),
  ]);
  return { id, list, earlier: Object.fromEntries(results) as Contender['earlier'], votes };
}

function refuseTwice(sheets: readonly SheetRecord[], entries: readonly EntryRecord[]): void {
  const seen = new Map<string, Set<string>>();
  sheets.forEach(({ entry, judge }, at) => {
    const judges = seen.get(entry) ?? new Set();
    if (judges.has(judge)) reject('duplicate-sheet', `${judge} has another sheet on ${entry}`, `/sheets/${at}`);
    seen.set(entry, judges.add(judge));
  });
  const ids = new Set<string>();
  entries.forEach(({ id }, at) => {
    if (ids.has(id)) reject('duplicate-entry', `${id} stands twice`, `/entries/${at}/id`);
    ids.add(id);
  });
}
