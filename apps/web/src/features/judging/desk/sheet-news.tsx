import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { Assignment } from '../api/assignment.js';
import { StuckSheet } from '../offline/stuck-sheet.js';
import { SheetClash } from './sheet-clash.js';
import type { SheetAtHand } from './use-sheet.js';

/** What the judge must know before reading on: submitted, waiting to be, saved elsewhere, refused, or too late. */
export function SheetNews({ assignment, sheet }: { assignment: Assignment; sheet: SheetAtHand }) {
  const { t } = useTranslation(['judge', 'scoring']);
  const dates = useDates();
  const { own } = sheet;
  const done = assignment.sheet?.state === 'submitted';
  if (own?.refusal) return <StuckSheet one={own} />;
  if (own?.theirs) return <SheetClash mine={sheet.total} theirs={own.theirs} onSettle={sheet.settle} />;
  if (own?.submit) {
    return (
      <Notice tone="info" title={t('scoring:queued.title')}>
        <p>{t('scoring:queued.text', { at: dates.time(new Date(own.submit.asked)) })}</p>
        {!own.submit.sent && (
          <p>
            <Button onClick={sheet.withdraw}>{t('scoring:queued.withdraw')}</Button>
          </p>
        )}
      </Notice>
    );
  }
  if (done) {
    const at = assignment.sheet?.submittedAt;
    return (
      <Notice tone="success" title={t('sheet.submitted')}>
        <p>{t('sheet.submitted-at', { at: at ? dates.instant(at) : '' })}</p>
        <p>
          <Link to={`/judge/assignments/${assignment.id}/receipt`}>{t('scoring:receipt.open')}</Link>
        </p>
      </Notice>
    );
  }
  const reason = assignment.sheet?.reopenReason;
  if (reason && assignment.can.save) {
    return (
      <Notice tone="warning" title={t('scoring:reopened.title')}>
        {t('scoring:reopened.text', { reason })}
      </Notice>
    );
  }
  const why = assignment.released ? 'scoring:released' : 'sheet.closed';
  return assignment.can.save ? null : <Notice tone="warning">{t(why)}</Notice>;
}
