import { useState } from 'react';
import { checkAnswers, type Field, type Finding, isShown } from '#kernel';
import type { DraftState } from './draft.js';
import styles from './form.module.css';
import { withContext } from './gaps.js';
import { isAsked } from './plan.js';
import { type Asked, Question } from './question.js';

interface SectionStepProps extends Asked {
  fields: readonly Field[];
  /** Say everything that is missing, also where nobody has written yet. */
  strict: boolean;
}

/** What is wrong, and worth saying now: limits always, what is missing once the writer has been there. */
function spoken(props: SectionStepProps, left: ReadonlySet<string>): Finding[] {
  const answers = withContext(props.answers, props.entry);
  const { materials, proof } = props.entry;
  const reached = materials ? [materials.round] : [];
  const check = (complete: boolean) =>
    checkAnswers(props.fields, answers, { complete, reached, proof }).filter(({ code }) => code !== 'unknown-field');
  const hard = new Set(check(false).map(({ path }) => path));
  const all = check(true);
  const refused = props.refused.map((finding) => ({ ...finding, path: placeOf(finding.path, props.lists) }));
  return [...refused, ...all.filter(({ path }) => props.strict || hard.has(path) || left.has(path))];
}

/** Where a row that the server names by its id stands on the page. */
function placeOf(path: string, lists: DraftState['lists']): string {
  const [field = '', row, ...rest] = path.split('.');
  const index = (lists[field] ?? []).findIndex(({ id }) => id === row);
  return index < 0 ? path : [field, index, ...rest].join('.');
}

/** One section of the form. */
export function SectionStep(props: SectionStepProps) {
  const { fields, entry, answers } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const findings = spoken(props, left);
  const shown = fields.filter((field) => isShown(field, withContext(answers, entry)) && isAsked(entry, field.key));
  return (
    <div className={styles.fields}>
      {shown.map((field) => (
        <Question
          key={field.key}
          {...props}
          field={field}
          findings={findings.filter(({ path }) => path === field.key || path.startsWith(`${field.key}.`))}
          onLeave={(path) => setLeft((before) => new Set(before).add(path))}
        />
      ))}
    </div>
  );
}
