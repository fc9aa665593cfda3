import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Notice } from '../../../ui/notice.js';
import { SaveState } from '../../../ui/save-state.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Assignment } from '../api/assignment.js';
import { CriterionRow } from './criterion-row.js';
import { faultOf, commentState, fitMarks } from './marks.js';
import { SheetClash } from './sheet-clash.js';
import { SheetNotes } from './sheet-notes.js';
import { SubmitSheet } from './submit-sheet.js';
import { Total } from './total.js';
import type { useSheet } from './use-sheet.js';
import styles from './sheet.module.css';

interface ScoreSheetProps extends ReturnType<typeof useSheet> {
  assignment: Assignment;
}

/** The score sheet: a mark for every criterion with its anchors, the total, the comment, the submit. */
export function ScoreSheet({ assignment, draft, saving, written }: ScoreSheetProps) {
  const { t } = useTranslation('judge');
  const dates = useDates();
  const [strict, setStrict] = useState(false);
  const { rubric, comment, can, sheet } = assignment;
  const { fit, total } = fitMarks(rubric, written.marks);
  const given = new Set(fit.map(({ criterion }) => criterion));
  const missing = rubric.filter(({ code }) => !given.has(code));
  const wrong = rubric.find(({ code, max }) => faultOf(written.marks[code] ?? '', max)) ?? missing[0];
  const { short } = commentState(comment, total, missing.length === 0, written.comment);
  const obstacle = wrong ? `marks.${wrong.code}` : short ? 'comment' : null;
  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <Total total={total} max={rubric.reduce((sum, { max }) => sum + max, 0)} missing={missing.length} />
        {sheet?.state === 'submitted' && <StateTag tone="success">{t('assignments.submitted')}</StateTag>}
        {can.save && <SaveState state={saving} onRetry={() => void draft.autosave.flush()} />}
      </div>
      {sheet?.state === 'submitted' && (
        <Notice tone="success" title={t('sheet.submitted')}>
          {t('sheet.submitted-at', { at: sheet.submittedAt ? dates.instant(sheet.submittedAt) : '' })}
        </Notice>
      )}
      {!can.save && sheet?.state !== 'submitted' && <Notice tone="warning">{t('sheet.closed')}</Notice>}
      {written.theirs && (
        <SheetClash mine={draft.total} theirs={written.theirs} onSettle={(one) => draft.settle(one)} />
      )}
      <div>
        {rubric.map((criterion) => (
          <CriterionRow
            key={criterion.code}
            criterion={criterion}
            value={written.marks[criterion.code] ?? ''}
            missing={strict && !given.has(criterion.code)}
            disabled={!can.save}
            onChange={(mark) => draft.mark(criterion.code, mark)}
          />
        ))}
      </div>
      <SheetNotes
        rule={comment}
        written={written}
        total={total}
        complete={missing.length === 0}
        strict={strict}
        disabled={!can.save}
        draft={draft}
      />
      {can.save && strict && obstacle && (
        <Notice tone="warning">
          {wrong ? t('sheet.blocked', { count: Math.max(1, missing.length) }) : t('sheet.comment-due', { ...comment })}
        </Notice>
      )}
      {can.save && (
        <SubmitSheet assignment={assignment} draft={draft} obstacle={obstacle} onTry={() => setStrict(true)} />
      )}
    </div>
  );
}
