import { canonicalHash } from '#fairness';
import { lifecycle, type Localised } from '#kernel';
import type { Mark, ScoredCriterion } from '../score.js';

/** In which order printed sheets lie: each judge's together, or each entry's. */
export type PrintOrder = 'judge' | 'entry';

/**
 * Where a paper sheet stands. `transcribed`: one person has read it off; `differing`: two have, not the same;
 * `clashing`: the duty has an electronic sheet too; `official`: it counts.
 */
export type PaperState = 'printed' | 'transcribed' | 'differing' | 'clashing' | 'official' | 'withdrawn';
/** What moves it. */
export type PaperVerb = 'transcribe' | 'differ' | 'clash' | 'settle' | 'withdraw';

/** The life of a printed score sheet. */
export const paper = lifecycle<PaperState, PaperVerb>({
  initial: 'printed',
  final: ['official', 'withdrawn'],
  moves: {
    printed: { transcribe: 'transcribed', withdraw: 'withdrawn' },
    transcribed: { settle: 'official', differ: 'differing', clash: 'clashing', withdraw: 'withdrawn' },
    differing: { settle: 'official', clash: 'clashing', withdraw: 'withdrawn' },
    clashing: { settle: 'official', withdraw: 'withdrawn' },
  },
});

/** What the code on a paper sheet says. */
export interface PaperCode {
  assignmentId: string;
  rubricHash: string;
  no: number;
}

/** How a paper sheet's code begins. Capitals and digits only, so that the squares stay large. */
export const PAPER_PREFIX = 'SHEET/1/';
const CODE = /^SHEET\/1\/([0-9A-F]{32})\/([0-9A-F]{64})\/([1-9]\d{0,5})$/;
const NUMBER = /^(?:[A-Z0-9_]+-)?0*([1-9]\d{0,5})$/;

/** The text in the code of a paper sheet. */
export function paperText({ assignmentId, rubricHash: hash, no }: PaperCode): string {
  return `${PAPER_PREFIX}${assignmentId.replaceAll('-', '')}/${hash}/${no}`.toUpperCase();
}

/** What a code says, null when it is no paper sheet's. */
export function paperCodeOf(text: string): PaperCode | null {
  const [, id, hash, no] = CODE.exec(text.trim().toUpperCase()) ?? [];
  if (id === undefined || hash === undefined || no === undefined) return null;
  const assignmentId = id.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { assignmentId, rubricHash: hash.toLowerCase(), no: Number(no) };
}

/** The number on a sheet, `FINAL-0017`. */
export function paperNumber(roundCode: string, no: number): string {
  return `${roundCode}-${String(no).padStart(4, '0')}`;
}

/** Which number somebody typed or a reader read: a whole code, `FINAL-0017`, or `17`; null when it is none. */
export function askedNumber(text: string): number | null {
  const code = paperCodeOf(text);
  if (code) return code.no;
  const [, no] = NUMBER.exec(text.trim().toUpperCase()) ?? [];
  return no === undefined ? null : Number(no);
}

/** What a paper sheet is printed from: one judge's criteria with their anchors. */
export interface PrintedCriterion extends ScoredCriterion {
  name: Localised;
  bands: readonly { from: number; text: Localised }[];
}

/** SHA-256 of the criteria on a paper sheet: others make the sheet void. */
export function rubricHash(criteria: readonly PrintedCriterion[]): string {
  return canonicalHash(
    criteria.map(({ code, name, max, bands }) => ({
      ...{ code, name: { ...name }, max: String(max) },
      bands: bands.map(({ from, text }) => ({ from: String(from), text: { ...text } })),
    })),
  );
}

/** The marks of a band on a criterion, in half points: both ends are marks one can give. */
export function bandRange(max: number, from: number, until: number | null): { least: number; most: number } {
  const least = Math.ceil((from * max * 2) / 100);
  const most = until === null ? max * 2 : Math.ceil((until * max * 2) / 100) - 1;
  return { least: least / 2, most: most / 2 };
}

/** What somebody read off a paper sheet. */
export interface ReadSheet {
  marks: readonly Mark[];
  comment: string;
  suggestion: string;
}

/** One place where two readings differ: `marks.CODE`, `comment` or `suggestion`. */
export interface Difference {
  field: string;
  /** hundredths as text, or the words */
  first: string;
  second: string;
}

/** Where two readings of a sheet differ. In words, blanks, punctuation and the width of characters do not count. */
export function differencesOf(criteria: readonly ScoredCriterion[], first: ReadSheet, second: ReadSheet): Difference[] {
  const marks = criteria.flatMap(({ code }) => {
    const [one, other] = [markOf(first, code), markOf(second, code)];
    return one === other ? [] : [{ field: `marks.${code}`, first: one, second: other }];
  });
  const words = (['comment', 'suggestion'] as const).flatMap((field) => {
    const [one, other] = [first[field], second[field]];
    return plain(one) === plain(other) ? [] : [{ field, first: one, second: other }];
  });
  return [...marks, ...words];
}

const markOf = ({ marks }: ReadSheet, code: string) =>
  String(marks.find(({ criterion }) => criterion === code)?.hundredths ?? '');

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();
