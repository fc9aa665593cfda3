import {
  codePoints,
  isEmail,
  JUDGE_KINDS,
  type JudgeKind,
  ORGANISATION_KINDS,
  type OrganisationKind,
  textFault,
} from '#kernel';
import { regionOf } from './judge-region.js';
import { columnsOf, KIND_WORDS, LANGUAGE_WORDS, ORGANISATION_WORDS } from './judge-columns.js';
import { type Language, LANGUAGES, MOST_WORDS, tidyWords } from './profile.js';

/** A judge as a row of a table says it. */
export interface TableJudge {
  name: string;
  email: string;
  kind: JudgeKind;
  organisation: { name: string; uscc: string | null; kind: OrganisationKind; region: string };
  title: string;
  expertise: string[];
  languages: Language[];
  capacity: number;
}

/** What is wrong with a cell. */
export interface CellFault {
  column: string;
  code:
    | 'required'
    | 'too-long'
    | 'forbidden-character'
    | 'not-an-email'
    | 'not-an-option'
    | 'not-a-number'
    | 'duplicate';
}

/** One row: which, and who it is or what is wrong with it. */
export interface TableRow {
  /** Counted from 1, the head included, as the spreadsheet counts. */
  row: number;
  name: string;
  email: string;
  judge: TableJudge | null;
  faults: CellFault[];
}

/** A table as it was read; `missing`: columns without which nothing can be read. */
export interface JudgeTable {
  missing: string[];
  rows: TableRow[];
}

const LENGTHS: Record<string, number> = { name: 60, email: 254, organisation: 100, uscc: 60, title: 100 };
const REQUIRED = ['name', 'email', 'kind', 'organisation', 'organisationKind', 'region'];
const words = (text: string) => text.split(/[、，,；;\n]+/u).map((word) => word.trim());
const optionOf = <T extends string>(cell: string, codes: readonly T[], names: Record<T, readonly string[]>) =>
  codes.find((code) => code === cell || names[code].some((name) => name.toLowerCase() === cell.toLowerCase()));

/** Reads a table whose head names its columns in either language, in any order; rows that are empty are left out. */
export function readJudgeTable(cells: readonly (readonly string[])[]): JudgeTable {
  const [head = [], ...body] = cells;
  const places = columnsOf(head);
  const missing = REQUIRED.filter((column) => !places.has(column));
  if (missing.length > 0) return { missing, rows: [] };
  const seen = new Set<string>();
  const rows = body.flatMap((line, index) => {
    const get = (column: string) => line[places.get(column) ?? -1]?.trim() ?? '';
    if (line.every((cell) => cell.trim() === '')) return [];
    return [rowOf(index + 2, get, seen)];
  });
  return { missing, rows };
}

function rowOf(row: number, get: (column: string) => string, seen: Set<string>): TableRow {
  const email = get('email').toLowerCase();
  const faults = [...textFaults(get), ...valueFaults(get)];
  if (email !== '' && seen.has(email)) faults.push({ column: 'email', code: 'duplicate' });
  seen.add(email);
  const judge = faults.length === 0 ? judgeOf(get, email) : null;
  return { row, name: get('name'), email, judge, faults };
}

function textFaults(get: (column: string) => string): CellFault[] {
  const empty = REQUIRED.filter((column) => get(column) === '').map((column) => ({
    column,
    code: 'required' as const,
  }));
  const long = Object.entries(LENGTHS).filter(([column, most]) => codePoints(get(column)) > most);
  const wrong = [...Object.keys(LENGTHS), 'expertise'].filter((column) => textFault(get(column)) !== null);
  return [
    ...empty,
    ...long.map(([column]) => ({ column, code: 'too-long' as const })),
    ...wrong.map((column) => ({ column, code: 'forbidden-character' as const })),
  ];
}

function valueFaults(get: (column: string) => string): CellFault[] {
  const said = (column: string, good: boolean, code: CellFault['code']): CellFault[] =>
    get(column) === '' || good ? [] : [{ column, code }];
  const capacity = Number(get('capacity'));
  const list = words(get('expertise'));
  return [
    ...said('email', isEmail(get('email').toLowerCase()), 'not-an-email'),
    ...said('kind', optionOf(get('kind'), JUDGE_KINDS, KIND_WORDS) !== undefined, 'not-an-option'),
    ...said(
      'organisationKind',
      optionOf(get('organisationKind'), ORGANISATION_KINDS, ORGANISATION_WORDS) !== undefined,
      'not-an-option',
    ),
    ...said('region', regionOf(get('region')) !== undefined, 'not-an-option'),
    ...said('capacity', Number.isInteger(capacity) && capacity >= 1 && capacity <= 500, 'not-a-number'),
    ...said('languages', languagesOf(get('languages')) !== null, 'not-an-option'),
    ...said('expertise', list.length <= MOST_WORDS && list.every((word) => codePoints(word) <= 40), 'too-long'),
  ];
}

function languagesOf(cell: string): Language[] | null {
  const found = words(cell)
    .filter(Boolean)
    .map((word) => optionOf(word, LANGUAGES, LANGUAGE_WORDS));
  return found.every((one) => one !== undefined) ? LANGUAGES.filter((one) => found.includes(one)) : null;
}

const USUAL_CAPACITY = 25;

/** Of a row without faults. */
function judgeOf(get: (column: string) => string, email: string): TableJudge {
  return {
    name: get('name'),
    email,
    kind: optionOf(get('kind'), JUDGE_KINDS, KIND_WORDS) ?? 'clinical',
    organisation: {
      name: get('organisation'),
      uscc: get('uscc') || null,
      kind: optionOf(get('organisationKind'), ORGANISATION_KINDS, ORGANISATION_WORDS) ?? 'other',
      region: regionOf(get('region')) ?? '',
    },
    title: get('title'),
    expertise: tidyWords(words(get('expertise'))),
    languages: languagesOf(get('languages')) ?? [],
    capacity: get('capacity') === '' ? USUAL_CAPACITY : Number(get('capacity')),
  };
}

/** What is known of a judge, in a table's words. */
export type KnownJudge = Omit<TableJudge, 'email'>;

/** In which columns a row says something else than what is known; the name of whoever has an account is their own. */
export function changedColumns(judge: TableJudge, known: KnownJudge & { hasAccount: boolean }): string[] {
  const pairs: [column: string, said: unknown, was: unknown][] = [
    ['name', known.hasAccount ? known.name : judge.name, known.name],
    ['kind', judge.kind, known.kind],
    ['organisation', judge.organisation.name, known.organisation.name],
    ['uscc', judge.organisation.uscc ?? known.organisation.uscc, known.organisation.uscc],
    ['title', judge.title, known.title],
    ['expertise', judge.expertise.join('、'), known.expertise.join('、')],
    ['languages', judge.languages.join('、'), known.languages.join('、')],
    ['capacity', judge.capacity, known.capacity],
  ];
  return pairs.filter(([, said, was]) => said !== was).map(([column]) => column);
}
