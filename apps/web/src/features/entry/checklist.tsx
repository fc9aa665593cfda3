import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { FieldError } from '../../ui/field-error.js';
import styles from './checklist.module.css';
import type { Question as Asked, ReviewRules } from './rules.js';

export interface Check {
  ok: boolean | null;
  note: string;
  reasons: string[];
}

export type Checks = Readonly<Record<string, Check>>;

export const OPEN: Check = { ok: null, note: '', reasons: [] };

interface ChecklistProps {
  questions: ReviewRules['checklist'];
  checks: Checks;
  onChange: (code: string, check: Check) => void;
  /** Unanswered questions are marked once somebody tried to decide. */
  marked: boolean;
}

/** The questions of the formal review: yes or no, and where it is no the reasons for the team and a note for the desk. */
export function Checklist({ questions, checks, onChange, marked }: ChecklistProps) {
  return (
    <ol className={styles.list}>
      {questions.map((question, index) => (
        <Question
          key={question.code}
          index={index}
          question={question}
          check={checks[question.code] ?? OPEN}
          marked={marked}
          onChange={(check) => onChange(question.code, check)}
        />
      ))}
    </ol>
  );
}

interface QuestionProps {
  index: number;
  question: Asked;
  check: Check;
  marked: boolean;
  onChange: (check: Check) => void;
}

function Question({ index, question, check, marked, onChange }: QuestionProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const id = useId();
  const open = marked && check.ok === null;
  return (
    <li>
      <fieldset
        role="radiogroup"
        tabIndex={-1}
        data-question={question.code}
        className={styles.question}
        aria-invalid={open}
        aria-describedby={open ? `${id}-error` : undefined}
      >
        <legend>
          {index + 1}. {say(question.text)}
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
        {check.ok === false && <No index={index} question={question} check={check} onChange={onChange} />}
      </fieldset>
    </li>
  );
}

function No({ index, question, check, onChange }: Omit<QuestionProps, 'marked'>) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const toggle = (code: string, on: boolean) =>
    onChange({ ...check, reasons: on ? [...check.reasons, code] : check.reasons.filter((one) => one !== code) });
  return (
    <div className={styles.why}>
      {question.reasons?.map(({ code, text }) => (
        <label key={code} className={styles.reason}>
          <input
            type="checkbox"
            checked={check.reasons.includes(code)}
            onChange={(event) => toggle(code, event.target.checked)}
          />
          {say(text)}
        </label>
      ))}
      <input
        className={styles.note}
        aria-label={t('review.note', { number: index + 1 })}
        placeholder={t('review.note-hint')}
        maxLength={1000}
        value={check.note}
        onChange={(event) => onChange({ ...check, note: event.target.value })}
      />
    </div>
  );
}
