import { type Localised, WITHHELD } from '#kernel';
import type { NoticeBody, NoticeLine, NoticeSection } from './notice.js';

/** What a line is about: an entry, at an award, and of a person's prize for whom. */
export interface Honour {
  readonly entryId: string;
  readonly awardCode: string | null;
  readonly holderId: string | null;
}

/** An entry that is to be listed, with its place in the notice's sections. */
export interface Listed extends Honour, Omit<NoticeLine, 'changed' | 'suspended'> {
  /** Its prize waits for a decision about it. */
  readonly suspended: boolean;
}

/** A section that is to be written: entries in order, and seats without one. */
export interface Part {
  readonly code: string | null;
  readonly name: Localised | null;
  readonly vacant: number;
  readonly listed: readonly Listed[];
}

/** A part of which nobody is named whose prize is suspended, but for those that the public has read of already. */
interface SettledPart extends Part {
  readonly held: number;
}

/** A line as a notice that stands shows it. */
export interface StandingLine extends Honour {
  readonly validFrom: Date;
  readonly shown: NoticeLine;
}

/** A line with whose entry it is and since when it is valid. */
export interface PlacedLine extends Honour {
  readonly changed: boolean;
  readonly validFrom: Date;
}

/** Counts suspended prizes instead of listing them, unless the notice before has listed them. */
export function holdBack(parts: readonly Part[], before: readonly StandingLine[] | null): SettledPart[] {
  return parts.map((part) => {
    const listed = part.listed.filter((one) => !one.suspended || lineOf(before, one) !== undefined);
    return { ...part, listed, held: part.listed.length - listed.length };
  });
}

/**
 * Which lines are new, or say more or otherwise, against the notice before; on a first notice none does. Only these wait for
 * the end of this notice. Whoever merely took back the consent to be named has changed nothing that anybody could object to.
 */
export function placeLines(
  parts: readonly Part[],
  before: readonly StandingLine[] | null,
  closesAt: Date,
): PlacedLine[] {
  return parts.flatMap(({ listed }) =>
    listed.map((one) => {
      const { entryId, awardCode, holderId } = one;
      const line = lineOf(before, one);
      const same = line && !saysOtherwise(one, line.shown) ? line : undefined;
      const changed = before !== null && !same;
      return { entryId, awardCode, holderId, changed, validFrom: same?.validFrom ?? closesAt };
    }),
  );
}

function lineOf(before: readonly StandingLine[] | null, { entryId, awardCode, holderId }: Honour) {
  return before?.find((one) => one.entryId === entryId && one.awardCode === awardCode && one.holderId === holderId);
}

function saysOtherwise(now: Listed, before: NoticeLine): boolean {
  const words = (['number', 'title', 'organisation'] as const).some(
    (key) => now[key] !== before[key] && now[key] !== WITHHELD,
  );
  // A score that one of the two does not show is not another one.
  const score = now.score !== null && before.score !== null && now.score !== before.score;
  return words || score || !isWithin(now.people, before.people);
}

/** Whether names are some of others, in their order. */
function isWithin(names: readonly string[], others: readonly string[]): boolean {
  let at = -1;
  return names.every((name) => (at = others.indexOf(name, at + 1)) >= 0);
}

/** The sections as the public reads them: only what a notice shows, scores where it shows them. */
export function composeSections(
  parts: readonly SettledPart[],
  placed: readonly PlacedLine[],
  scores: boolean,
): NoticeSection[] {
  let place = 0;
  return parts.map(({ code, name, vacant, held, listed }) => ({
    ...{ code, name, vacant },
    ...(held > 0 && { held }),
    lines: listed.map((one): NoticeLine => {
      const { number, title, organisation, people, score, suspended } = one;
      const { changed } = placed[place++]!;
      const words = { number, title, organisation, people, score: scores ? score : null, changed };
      return { ...words, ...(suspended && { suspended }) };
    }),
  }));
}

type Frozen = Pick<NoticeBody, 'edition' | 'supervisors' | 'issuers' | 'scores' | 'sections'>;

/** Whether two bodies say the same of everything but how they came about. */
export function saysTheSame(now: Frozen, before: Frozen): boolean {
  return JSON.stringify(wordsOf(now)) === JSON.stringify(wordsOf(before));
}

function wordsOf({ edition, supervisors, issuers, scores, sections }: Frozen): unknown {
  const told = (text: Localised | null) => text && [text['zh-CN'], text.en];
  return [
    ...[edition.code, told(edition.name), issuers.map(told), scores],
    ...[told(supervisors.name), supervisors.phone, told(supervisors.address)],
    sections.map(({ code, name, vacant, held, lines }) => [code, told(name), vacant, held ?? 0, lines.map(lineWords)]),
  ];
}

function lineWords({ number, title, organisation, people, score, suspended }: NoticeLine): unknown {
  return [number, title, organisation, people, score, suspended ?? false];
}

/** The number of a notice from the edition's pattern. */
export function numberOf(pattern: Localised, year: number, no: number): Localised {
  const filled = (text: string) => text.replace('{year}', String(year)).replace('{no}', String(no));
  return { 'zh-CN': filled(pattern['zh-CN']), en: filled(pattern.en) };
}
