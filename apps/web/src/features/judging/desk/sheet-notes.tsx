import { useTranslation } from 'react-i18next';
import { codePoints } from '#kernel';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import type { CommentRule } from '../api/assignment.js';
import { commentState } from './marks.js';
import type { SheetDraft, Written } from './sheet-draft.js';
import styles from './sheet.module.css';

interface SheetNotesProps {
  rule: CommentRule;
  written: Written;
  /** Hundredths. */
  total: number;
  complete: boolean;
  strict: boolean;
  disabled: boolean;
  draft: SheetDraft;
}

/** The comment, with the rule that may ask for it, and the advice the team will read. */
export function SheetNotes({ rule, written, total, complete, strict, disabled, draft }: SheetNotesProps) {
  const { t } = useTranslation('judge');
  const { due, length, short } = commentState(rule, total, complete, written.comment);
  return (
    <div className={styles.notes}>
      <Field
        label={t('sheet.comment')}
        required={due}
        hint={t(due ? 'sheet.comment-due' : 'sheet.comment-rule', { ...rule })}
        error={strict && short ? t('sheet.comment-short', { ...rule, length }) : undefined}
        aside={
          <span className={styles.count} data-short={short}>
            {due ? `${length} / ${rule.minLength}` : length}
          </span>
        }
      >
        {(control) => (
          <textarea
            {...control}
            className={fields.input}
            rows={4}
            maxLength={4000}
            data-path="comment"
            value={written.comment}
            readOnly={disabled}
            onChange={(event) => draft.say('comment', event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('sheet.suggestion')}
        required={false}
        hint={t('sheet.suggestion-hint')}
        aside={<span className={styles.count}>{codePoints(written.suggestion)}</span>}
      >
        {(control) => (
          <textarea
            {...control}
            className={fields.input}
            rows={3}
            maxLength={4000}
            value={written.suggestion}
            readOnly={disabled}
            onChange={(event) => draft.say('suggestion', event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
