import { codePoints, type Locale, type Localised, LOCALES, textFault } from '#kernel';
import { type Mark, type MarkFinding, missingCriteria, readMarks, type ScoredCriterion } from './score.js';

/** What a table of samples is read by: the divisions, and how each is marked in the round. */
export interface SampleGround {
  divisions: readonly { code: string; name: Localised }[];
  rubrics: readonly { divisions: readonly string[]; criteria: readonly (ScoredCriterion & { name: Localised })[] }[];
}

/** A sample as a row says it; `reference` null: the row gives no marks. */
export interface TableSample {
  division: string;
  title: string;
  body: string;
  why: string;
  reference: Mark[] | null;
}

/** What is wrong with a cell; a column of marks is `marks.CODE`. */
export interface SampleFault {
  column: string;
  code: 'required' | 'too-long' | 'forbidden-character' | 'not-an-option' | MarkFinding['code'];
}

/** One row: which, and what it says or what is wrong with it. */
export interface SampleRow {
  /** Counted from 1, the head included, as the spreadsheet counts. */
  row: number;
  title: string;
  sample: TableSample | null;
  faults: SampleFault[];
}

/** Samples of a round at most. */
export const MOST_SAMPLES = 10;
/** Characters of a sample's texts at most. */
export const LENGTHS = { title: 120, body: 10_000, why: 2000 } as const;

const WORDS: Record<keyof typeof LENGTHS | 'division', Localised> = {
  title: { 'zh-CN': '样本名称', en: 'Title' },
  division: { 'zh-CN': '组别', en: 'Division' },
  body: { 'zh-CN': '样本内容', en: 'Text' },
  why: { 'zh-CN': '参考理由', en: 'Reasons' },
};
const REQUIRED = ['title', 'division', 'body'] as const;
type Get = (column: string) => string;

/** The columns of a round's table in their order, with what its head calls them. */
export function sampleColumns({ rubrics }: SampleGround): Map<string, Localised> {
  const criteria = rubrics.flatMap((rubric) => rubric.criteria);
  const marks = criteria.map(({ code, name }): [string, Localised] => [`marks.${code}`, name]);
  return new Map([...Object.entries(WORDS), ...marks]);
}

/** The sample as a line under that head. */
export function sampleLine(ground: SampleGround, sample: TableSample, locale: Locale, text: (mark: Mark) => string) {
  const division = ground.divisions.find(({ code }) => code === sample.division)?.name[locale] ?? sample.division;
  const said: Record<string, string> = { ...sample, reference: '', division };
  for (const mark of sample.reference ?? []) said[`marks.${mark.criterion}`] = text(mark);
  return [...sampleColumns(ground).keys()].map((column) => said[column] ?? '');
}

/** Reads a table whose head names its columns in either language, in any order; rows that are empty are left out. */
export function readSampleTable(ground: SampleGround, cells: readonly (readonly string[])[]) {
  const [head = [], ...body] = cells;
  const places = placesOf(ground, head);
  const missing: string[] = REQUIRED.filter((column) => !places.has(column));
  if (missing.length > 0) return { missing, rows: [] };
  const rows = body.flatMap((line, index) => {
    if (line.every((cell) => cell.trim() === '')) return [];
    return [rowOf(ground, index + 2, (column) => line[places.get(column) ?? -1]?.trim() ?? '')];
  });
  return { missing, rows };
}

/** A text that stands for a sample by itself: of this title, marked as the first division is. */
export function readSampleText(ground: SampleGround, title: string, body: string): SampleRow {
  const said: Record<string, string> = { title, body, division: ground.divisions[0]?.code ?? '' };
  return rowOf(ground, 1, (column) => said[column] ?? '');
}

function placesOf(ground: SampleGround, head: readonly string[]): Map<string, number> {
  const titles = head.map((cell) => cell.replace(/[*＊\s]+$/u, '').trim());
  const places = [...sampleColumns(ground)].map(([column, name]): [string, number] => [
    column,
    titles.findIndex((title) => column === `marks.${title}` || Object.values(name).includes(title)),
  ]);
  return new Map(places.filter(([, place]) => place >= 0));
}

function rowOf(ground: SampleGround, row: number, get: Get): SampleRow {
  const division = ground.divisions.find(
    ({ code, name }) => code === get('division') || LOCALES.some((locale) => name[locale] === get('division')),
  )?.code;
  const rubric = ground.rubrics.find(({ divisions }) => divisions.includes(division ?? ''));
  const marks = rubric ? referenceOf(ground, rubric.criteria, get) : { reference: null, faults: [] };
  const known: SampleFault[] = get('division') === '' || rubric ? [] : [{ column: 'division', code: 'not-an-option' }];
  const faults = [...textFaults(get), ...known, ...marks.faults];
  const [title, body, why] = [get('title'), get('body'), get('why')];
  const whole = faults.length === 0 && division !== undefined;
  return { row, title, sample: whole ? { division, title, body, why, reference: marks.reference } : null, faults };
}

function textFaults(get: Get): SampleFault[] {
  const empty = REQUIRED.filter((column) => get(column) === '');
  const long = Object.entries(LENGTHS).filter(([column, most]) => codePoints(get(column)) > most);
  const wrong = Object.keys(LENGTHS).filter((column) => textFault(get(column)) !== null);
  return [
    ...empty.map((column) => ({ column, code: 'required' as const })),
    ...long.map(([column]) => ({ column, code: 'too-long' as const })),
    ...wrong.map((column) => ({ column, code: 'forbidden-character' as const })),
  ];
}

/** Marks of every criterion of the rubric and of no other, or none at all. */
function referenceOf({ rubrics }: SampleGround, criteria: readonly ScoredCriterion[], get: Get) {
  const codes = new Set(rubrics.flatMap((rubric) => rubric.criteria.map(({ code }) => code)));
  const given = [...codes].flatMap((criterion) => {
    const mark = get(`marks.${criterion}`);
    return mark === '' ? [] : [{ criterion, mark }];
  });
  if (given.length === 0) return { reference: null, faults: [] };
  const { marks, findings } = readMarks(criteria, given);
  const none = missingCriteria(criteria, [
    ...marks,
    ...findings.map(({ criterion }) => ({ criterion, hundredths: 0 })),
  ]);
  const faults: SampleFault[] = [
    ...findings.map(({ criterion, code }) => ({ column: `marks.${criterion}`, code })),
    ...none.map((criterion) => ({ column: `marks.${criterion}`, code: 'required' as const })),
  ];
  return { reference: marks, faults };
}
