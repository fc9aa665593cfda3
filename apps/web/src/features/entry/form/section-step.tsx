import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkAnswers, type Field, type Finding, isShown } from '#kernel';
import type { MyEntry } from '../api/my-entry.js';
import { AnswerField } from './answer-field.js';
import { ClashChoice } from './clash-choice.js';
import type { Draft, DraftState } from './draft.js';
import styles from './form.module.css';
import { withContext } from './gaps.js';
import { isOpen } from './plan.js';

interface SectionStepProps extends DraftState {
  fields: readonly Field[];
  entry: MyEntry;
  draft: Draft;
  /** Say everything that is missing, also where nobody has written yet. */
  strict: boolean;
}

/** What is wrong, and worth saying now: limits always, what is missing once the writer has been there. */
function spoken(props: SectionStepProps, left: ReadonlySet<string>): Finding[] {
  const answers = withContext(props.answers, props.entry);
  const own = Object.fromEntries(
    [...props.fields.map(({ key }) => key), 'track', 'division']
      .filter((key) => key in answers)
      .map((key) => [key, answers[key]]),
  );
  const hard = new Set(checkAnswers(props.fields, own, { complete: false }).map(({ path }) => path));
  const all = checkAnswers(props.fields, own, { complete: true });
  return [...props.refused, ...all.filter(({ path }) => props.strict || hard.has(path) || left.has(path))];
}

/** One section of the form. */
export function SectionStep(props: SectionStepProps) {
  const { fields, entry, answers, clashes, draft } = props;
  const { t } = useTranslation('team');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const findings = spoken(props, left);
  const shown = fields.filter((field) => isShown(field, withContext(answers, entry)));
  return (
    <div className={styles.fields}>
      {shown.map((field) => {
        const open = isOpen(entry, field.key);
        const clash = clashes[field.key];
        return (
          <div key={field.key} className={styles.question} data-closed={!open}>
            <AnswerField
              field={field}
              path={field.key}
              value={answers[field.key]}
              findings={findings.filter(({ path }) => path === field.key || path.startsWith(`${field.key}.`))}
              disabled={!entry.can.edit || !open}
              onChange={(value) => draft.set(field.key, value)}
              onLeave={(path) => setLeft((before) => new Set(before).add(path))}
            />
            {!open && <p className={styles.closed}>{t('form.closed')}</p>}
            {clash && (
              <ClashChoice
                field={field}
                mine={answers[field.key]}
                theirs={clash.theirs}
                onSettle={(winner) => draft.settle(field.key, winner)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
