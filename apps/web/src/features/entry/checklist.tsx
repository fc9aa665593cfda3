import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { FieldError } from '../../ui/field-error.js';
import styles from './checklist.module.css';
import type { ReviewRules } from './rules.js';

export interface Check {
  ok: boolean | null;
  note: string;
}

export type Checks = Readonly<Record<string, Check>>;

export const OPEN: Check = { ok: null, note: '' };

interface ChecklistProps {
  questions: ReviewRules['checklist'];
  checks: Checks;
  onChange: (code: string, check: Check) => void;
  /** Unanswered questions are marked once somebody tried to decide. */
  marked: boolean;
}

/** The questions of the formal review: yes or no, and a note where it is no. */
export function Checklist({ questions, checks, onChange, marked }: ChecklistProps) {
  return (
    <ol className={styles.list}>
      {questions.map(({ code, text }, index) => (
        <Question
          key={code}
          index={index}
          text={text}
          check={checks[code] ?? OPEN}
          marked={marked}
          onChange={(check) => onChange(code, check)}
        />
      ))}
    </ol>
  );
}

interface QuestionProps {
  index: number;
  text: ReviewRules['checklist'][number]['text'];
  check: Check;
  marked: boolean;
  onChange: (check: Check) => void;
}

function Question({ index, text, check, marked, onChange }: QuestionProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const id = useId();
  const open = marked && check.ok === null;
  return (
    <li>
      <fieldset
        role="radiogroup"
        tabIndex={-1}
        className={styles.question}
        aria-invalid={open}
        aria-describedby={open ? `${id}-error` : undefined}
      >
        <legend>
          {index + 1}. {say(text)}
        </legend>
        <div className={styles.answers}>
          {([true, false] as const).map((ok) => (
            <label key={String(ok)} className={ok ? styles.yes : styles.no}>
              <input type="radio" name={id} checked={check.ok === ok} onChange={() => onChange({ ...check, ok })} />
              {t(ok ? 'review.yes' : 'review.no')}
            </label>
          ))}
        </div>
        <FieldError id={`${id}-error`}>{open ? t('review.unanswered') : undefined}</FieldError>
        {check.ok === false && (
          <input
            className={styles.note}
            aria-label={t('review.note', { number: index + 1 })}
            placeholder={t('review.note-hint')}
            maxLength={1000}
            value={check.note}
            onChange={(event) => onChange({ ...check, note: event.target.value })}
          />
        )}
      </fieldset>
    </li>
  );
}
