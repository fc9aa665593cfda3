import { useTranslation } from 'react-i18next';
import { codePoints } from '#kernel';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import type { CommentState } from './marks.js';
import styles from './sheet.module.css';
import type { SheetAtHand } from './use-sheet.js';

interface SheetNotesProps {
  sheet: SheetAtHand;
  comment: CommentState;
  strict: boolean;
  disabled: boolean;
}

type Part = Parameters<SheetAtHand['say']>[0];

/** The comment, with the rule that may ask for it, the advice the team will read, and notes for the judge alone. */
export function SheetNotes({ sheet, comment, strict, disabled }: SheetNotesProps) {
  const { t } = useTranslation(['judge', 'scoring']);
  const { due, length, short, rule } = comment;
  const { written, say } = sheet;
  const area = (part: Part, rows: number, control: object) => (
    <textarea
      {...control}
      className={fields.input}
      rows={rows}
      maxLength={4000}
      data-path={part}
      value={written[part]}
      readOnly={disabled}
      onChange={(event) => say(part, event.target.value)}
    />
  );
  return (
    <div className={styles.notes}>
      <Field
        label={t('sheet.comment')}
        required={due !== null}
        hint={
          due === 'far'
            ? t('scoring:far', { ...rule, ...rule.ownMedian })
            : t(due ? 'sheet.comment-due' : 'sheet.comment-rule', { ...rule })
        }
        error={strict && short ? t('sheet.comment-short', { ...rule, length }) : undefined}
        aside={
          <span className={styles.count} data-short={short}>
            {due ? `${length} / ${rule.minLength}` : length}
          </span>
        }
      >
        {(control) => area('comment', 4, control)}
      </Field>
      <Field
        label={t('sheet.suggestion')}
        required={false}
        hint={t('sheet.suggestion-hint')}
        aside={<span className={styles.count}>{codePoints(written.suggestion)}</span>}
      >
        {(control) => area('suggestion', 3, control)}
      </Field>
      <Field label={t('scoring:notes.label')} required={false} hint={t('scoring:notes.hint')}>
        {(control) => area('notes', 2, control)}
      </Field>
    </div>
  );
}
