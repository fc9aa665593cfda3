import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Refused } from '../../../ui/refused.js';
import { Soft } from '../../../ui/stack.js';
import { MarkInput } from '../desk/mark-input.js';
import { faultOf, fitMarks, markText } from '../desk/marks.js';
import type { Paper } from '../api/papers.js';
import { beginning, type Differing, sentOf, type SentSheet, type TypedSheet } from './reading.js';
import styles from './paper.module.css';

interface ReadingFormProps {
  paper: Paper;
  /** Two readings that differ, for the third person. */
  differing?: Differing;
  about: string;
  verb: string;
  error: unknown;
  busy: boolean;
  onSend: (sheet: SentSheet) => void;
}

/** What stands on the paper, typed off: marks, words, and for the third person why. */
export function ReadingForm({ paper, differing, about, verb, error, busy, onSend }: ReadingFormProps) {
  const { t } = useTranslation('paper');
  const [sheet, setSheet] = useState<TypedSheet>(() => beginning(paper.rubric, differing));
  const { form, strict, lead } = useFaults();
  const { fit, total } = fitMarks(paper.rubric, sheet.marks);
  const reasonShort = differing !== undefined && sheet.reason.trim() === '';
  const change = (part: Partial<TypedSheet>) => setSheet((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (fit.length < paper.rubric.length || reasonShort) lead();
    else onSend(sentOf(sheet, fit));
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles.marks}>
      <p>{about}</p>
      <div className={styles.rows}>
        <MarkRows
          {...{ paper, differing, strict }}
          marks={sheet.marks}
          onMark={(code, mark) => change({ marks: { ...sheet.marks, [code]: mark } })}
        />
      </div>
      <div>
        <p className={styles.total}>
          <span>{t('total')}</span>
          <b>{markText(total)}</b>
        </p>
        <Soft>{t('read.total-hint')}</Soft>
      </div>
      {(['comment', 'suggestion'] as const).map((field) => (
        <div key={field} className={differing?.fields.includes(field) ? styles.differs : undefined}>
          <Said differing={differing} field={field} />
          <AreaField
            label={t(field)}
            required={false}
            maxLength={4000}
            value={sheet[field]}
            onChange={(text) => change({ [field]: text })}
          />
        </div>
      ))}
      {differing && (
        <AreaField
          label={t('decide.reason')}
          hint={t('decide.reason-hint')}
          required
          error={strict && reasonShort ? t('decide.reason-missing') : undefined}
          value={sheet.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <Refused error={error} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}

/** What lacks is shown from the first try on, and every try leads to the first of it: it may stand far above the button. */
function useFaults() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { form, strict: tries > 0, lead: () => setTries(tries + 1) };
}

interface MarkRowsProps {
  paper: Paper;
  differing: Differing | undefined;
  strict: boolean;
  marks: TypedSheet['marks'];
  onMark: (code: string, mark: string) => void;
}

function MarkRows({ paper, differing, strict, marks, onMark }: MarkRowsProps) {
  const say = useSay();
  return paper.rubric.map(({ code, name, max }) => {
    const field = `marks.${code}`;
    const value = marks[code] ?? '';
    const missing = strict && (value.trim() === '' || faultOf(value, max) !== null);
    return (
      <div key={code} className={`${styles.mark} ${differing?.fields.includes(field) ? styles.differs : ''}`}>
        <span>
          {say(name)}
          <Said differing={differing} field={field} />
        </span>
        <MarkInput
          label={say(name)}
          disabled={false}
          {...{ value, max, missing, code }}
          onChange={(mark) => onMark(code, mark)}
        />
      </div>
    );
  });
}

/** What the two read, where they differ. */
function Said({ differing, field }: { differing: Differing | undefined; field: string }) {
  const { t } = useTranslation('paper');
  if (!differing?.fields.includes(field)) return null;
  const of = (reading: Differing['first']) => {
    if (field === 'comment' || field === 'suggestion') return reading[field] || '–';
    return reading.marks.find(({ criterion }) => `marks.${criterion}` === field)?.mark ?? '–';
  };
  return (
    <span className={styles.readings}>
      {t('decide.said', { first: of(differing.first), second: of(differing.second) })}
    </span>
  );
}
