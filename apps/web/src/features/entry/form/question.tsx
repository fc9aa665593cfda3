import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { adviseAnswers, type Field, type Finding } from '#kernel';
import type { MyEntry } from '../api/my-entry.js';
import { AnswerField } from './answer-field.js';
import { Advice } from './advice.js';
import { ClashChoice } from './clash-choice.js';
import styles from './form.module.css';
import { withContext } from './gaps.js';
import { PhoneProofLine } from './phone-proof-line.js';
import { isOpen } from './plan.js';
import { SavedTime } from './saved-time.js';
import type { Draft, DraftState } from './draft.js';

/** The entry whose form it is, and its draft. */
export interface Asked extends DraftState {
  entry: MyEntry;
  draft: Draft;
  /** What proves a mobile number by a code; the account's, so the page brings it. */
  prove: (number: string, path: string) => ReactNode;
}

interface QuestionProps extends Asked {
  field: Field;
  findings: readonly Finding[];
  onLeave: (path: string) => void;
}

/** One question: its control, what is odd about its answer, when it was saved, and what others made of it meanwhile. */
export function Question({ field, findings, onLeave, ...props }: QuestionProps) {
  const { entry, answers, lists, clashes, draft, savedAt } = props;
  const { t } = useTranslation('team');
  const open = isOpen(entry, field.key);
  const own = Object.entries(clashes).filter(([key]) => key === field.key || key.startsWith(`${field.key}/`));
  const context = withContext(answers, entry);
  const remarks = adviseAnswers([field], context);
  const silent = new Set(findings.map(({ path }) => path));
  return (
    <div className={styles.question} data-closed={!open}>
      <AnswerField
        field={field}
        path={field.key}
        value={lists[field.key] ?? answers[field.key]}
        context={context}
        findings={findings}
        disabled={!entry.can.edit || !open}
        call={entry.materials}
        onChange={(value) => draft.set(field.key, value)}
        onLeave={onLeave}
      />
      <Advice field={field} remarks={remarks.filter(({ path }) => !silent.has(path))} />
      {entry.proof.fields.includes(field.key) && (
        <PhoneProofLine
          entry={entry}
          value={answers[field.key]}
          prove={(number) => props.prove(number, field.key)}
          onFill={(number) => draft.set(field.key, number)}
        />
      )}
      {!open && (
        <p className={styles.closed}>{t(entry.fixedFields.includes(field.key) ? 'form.fixed' : 'form.closed')}</p>
      )}
      <SavedTime at={savedAt[field.key] ?? null} />
      {own.map(([key, clash]) => (
        <ClashChoice
          key={key}
          field={field}
          clash={clash}
          row={key.split('/')[1]}
          onSettle={(who) => draft.settle(key, who)}
        />
      ))}
    </div>
  );
}
