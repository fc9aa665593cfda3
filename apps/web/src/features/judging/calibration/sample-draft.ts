import type { Localised } from '#kernel';
import type { Answer } from '../../../lib/api/answer.js';
import type { Calibration, SampleRow } from '../api/calibration.js';
import type { Marks } from '../desk/marks.js';

/** What the page must know of the round's rule. */
export interface SamplePlan {
  divisions: readonly { code: string; name: Localised }[];
  rubrics: readonly { divisions: readonly string[]; criteria: readonly SampleCriterion[] }[];
}

interface SampleCriterion {
  code: string;
  name: Localised;
  max: number;
}

/** A sample while an organiser writes it; marks as typed. */
export interface SampleDraft {
  division: string;
  title: string;
  body: string;
  why: string;
  referenced: boolean;
  marks: Marks;
}

/** What a sample says, to be written on. */
export const draftOf = ({ division, title, body, why, reference }: Calibration['samples'][number]): SampleDraft => ({
  ...{ division, title, body, why, referenced: reference !== null },
  marks: Object.fromEntries(reference?.map(({ criterion, mark }) => [criterion, mark]) ?? []),
});

/** What a file said, to be looked at; a text without marks waits for them. */
export function draftRead({ reference, ...sample }: NonNullable<SampleRow['sample']>, marked: boolean): SampleDraft {
  const marks = Object.fromEntries(reference?.map(({ criterion, mark }) => [criterion, mark]) ?? []);
  return { ...sample, referenced: marked || reference !== null, marks };
}

export const criteriaOf = ({ rubrics }: SamplePlan, division: string): readonly SampleCriterion[] =>
  rubrics.find(({ divisions }) => divisions.includes(division))?.criteria ?? [];

export const emptySample = ({ divisions }: SamplePlan): SampleDraft => ({
  ...{ division: divisions[0]?.code ?? '', title: '', body: '', why: '', referenced: true, marks: {} },
});

/** What is sent: marks of the division's own rubric only. */
export function writtenOf(plan: SamplePlan, draft: SampleDraft): Answer<'SampleDto'> {
  const { division, title, body, why, referenced, marks } = draft;
  const reference = criteriaOf(plan, division).flatMap(({ code }) => {
    const mark = marks[code]?.trim() ?? '';
    return mark === '' ? [] : [{ criterion: code, mark }];
  });
  return { division, title: title.trim(), body, why, reference: referenced ? reference : null };
}
