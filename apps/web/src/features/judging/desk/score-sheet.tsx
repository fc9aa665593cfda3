import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseHundredths } from '#kernel';
import { Notice } from '../../../ui/notice.js';
import type { Assignment } from '../api/assignment.js';
import { PlaceLine } from '../offline/place-line.js';
import { CriterionRow } from './criterion-row.js';
import { faultOf, commentState, fitMarks } from './marks.js';
import { SheetNews } from './sheet-news.js';
import { SheetNotes } from './sheet-notes.js';
import { SubmitSheet } from './submit-sheet.js';
import { Total } from './total.js';
import type { SheetAtHand } from './use-sheet.js';
import styles from './sheet.module.css';

/** The score sheet: a mark for every criterion with its anchors, the total, the comment, the submit. */
export function ScoreSheet({ assignment, sheet }: { assignment: Assignment; sheet: SheetAtHand }) {
  const { t } = useTranslation(['judge', 'scoring']);
  const [strict, setStrict] = useState(false);
  const { rubric, can, ownTotals } = assignment;
  const { written, own } = sheet;
  const { fit, total } = fitMarks(rubric, written.marks);
  const given = new Set(fit.map(({ criterion }) => criterion));
  const missing = rubric.filter(({ code }) => !given.has(code));
  const wrong = rubric.find(({ code, max }) => faultOf(written.marks[code] ?? '', max)) ?? missing[0];
  const others = ownTotals.map((one) => parseHundredths(one) ?? 0);
  const comment = commentState(assignment.comment, total, missing.length === 0, written.comment, others);
  const obstacle = wrong ? `marks.${wrong.code}` : comment.short ? 'comment' : null;
  const writable = can.save && !own?.submit;
  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <Total total={total} max={rubric.reduce((sum, { max }) => sum + max, 0)} missing={missing.length} />
        <PlaceLine place={sheet.place} />
      </div>
      <SheetNews assignment={assignment} sheet={sheet} />
      <div>
        {rubric.map((criterion) => (
          <CriterionRow
            key={criterion.code}
            criterion={criterion}
            value={written.marks[criterion.code] ?? ''}
            missing={strict && !given.has(criterion.code)}
            disabled={!writable}
            onChange={(mark) => sheet.mark(criterion.code, mark)}
          />
        ))}
      </div>
      <SheetNotes sheet={sheet} comment={comment} strict={strict} disabled={!writable} />
      {writable && strict && obstacle && (
        <Notice tone="warning">
          {wrong && t('sheet.blocked', { count: Math.max(1, missing.length) })}
          {!wrong && comment.due === 'outside' && t('sheet.comment-due', { ...comment.rule })}
          {!wrong && comment.due === 'far' && t('scoring:far', { ...comment.rule, ...comment.rule.ownMedian })}
        </Notice>
      )}
      {writable && (
        <SubmitSheet assignment={assignment} sheet={sheet} obstacle={obstacle} onTry={() => setStrict(true)} />
      )}
    </div>
  );
}
