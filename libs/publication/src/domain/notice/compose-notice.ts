import type { Localised } from '#kernel';
import type { NoticeLine, NoticeSection } from './notice.js';

/** An entry that is to be listed, with its place in the notice's sections. */
export interface Listed {
  readonly entryId: string;
  readonly awardCode: string | null;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly people: readonly string[];
  readonly score: string | null;
}

/** A section that is to be written: entries in order, and seats without one. */
export interface Part {
  readonly code: string | null;
  readonly name: Localised | null;
  readonly vacant: number;
  readonly listed: readonly Listed[];
}

/** An entry as a notice that stands listed it. */
export interface StandingLine {
  readonly entryId: string;
  readonly awardCode: string | null;
  readonly validFrom: Date;
}

/** A line with whose entry it is and since when it is valid. */
export interface PlacedLine extends StandingLine {
  readonly changed: boolean;
}

/** Which entries are new, or stand at another award, against the notice before; on a first notice none is. */
export function placeLines(
  parts: readonly Part[],
  before: readonly StandingLine[] | null,
  closesAt: Date,
): PlacedLine[] {
  return parts.flatMap(({ listed }) =>
    listed.map(({ entryId, awardCode }) => {
      const same = before?.find((one) => one.entryId === entryId && one.awardCode === awardCode);
      const changed = before !== null && !same;
      return { entryId, awardCode, changed, validFrom: same?.validFrom ?? closesAt };
    }),
  );
}

/** The sections as the public reads them: only what a notice shows, scores where it shows them. */
export function composeSections(
  parts: readonly Part[],
  placed: readonly PlacedLine[],
  scores: boolean,
): NoticeSection[] {
  let place = 0;
  return parts.map(({ code, name, vacant, listed }) => ({
    ...{ code, name, vacant },
    lines: listed.map((one): NoticeLine => {
      const { number, title, organisation, people, score } = one;
      const { changed } = placed[place++]!;
      return { number, title, organisation, people, score: scores ? score : null, changed };
    }),
  }));
}

/** The number of a notice from the edition's pattern. */
export function numberOf(pattern: Localised, year: number, no: number): Localised {
  const filled = (text: string) => text.replace('{year}', String(year)).replace('{no}', String(no));
  return { 'zh-CN': filled(pattern['zh-CN']), en: filled(pattern.en) };
}
