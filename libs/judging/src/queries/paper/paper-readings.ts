import { showHundredths } from '#kernel';
import { differencesOf, type ReadSheet } from '../../domain/paper/paper.js';
import { markText, type ScoredCriterion, totalOf } from '../../domain/score.js';
import type { PaperRow } from './paper-row.js';
import type { DifferingView, ReadingView } from './paper.view.js';

/** What somebody read off a sheet, in the rubric's order. */
export function told(rubric: readonly ScoredCriterion[], { marks, comment, suggestion }: ReadSheet): ReadingView {
  const given = rubric.flatMap(({ code }) => marks.filter(({ criterion }) => criterion === code));
  const shown = given.map(({ criterion, hundredths }) => ({ criterion, mark: markText(hundredths) }));
  return { marks: shown, comment, suggestion, total: showHundredths(totalOf(marks)) };
}

/** Where the two readings of a sheet differ. */
export function differing(rubric: readonly ScoredCriterion[], { readings }: PaperRow): DifferingView | null {
  const [first, second] = readings;
  if (!first || !second) return null;
  const fields = differencesOf(rubric, first, second).map(({ field }) => field);
  return { first: told(rubric, first), second: told(rubric, second), fields };
}
