import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import type { Assignment } from '../api/assignment.js';
import type { SheetAtHand } from './use-sheet.js';

interface SubmitSheetProps {
  assignment: Assignment;
  sheet: SheetAtHand;
  /** The first thing in the way: a mark without a value, a comment too short; null when nothing is. */
  obstacle: string | null;
  /** The judge has tried: from now on what is missing is said where it is missing. */
  onTry: () => void;
}

/** Takes the focus to what is in the way. */
const goTo = (path: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus());

/** Handing the sheet in, after one look at its sum: it cannot be changed afterwards. */
export function SubmitSheet({ assignment, sheet, obstacle, onTry }: SubmitSheetProps) {
  const { t } = useTranslation(['judge', 'scoring']);
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { rubric, entry } = assignment;
  const { marks } = sheet.written;
  const send = () => {
    setAsking(false);
    void sheet.submit();
  };
  const begin = () => {
    onTry();
    if (obstacle) goTo(obstacle);
    else setAsking(true);
  };
  return (
    <>
      <Button look="primary" large wide onClick={begin}>
        {t('sheet.submit')}
      </Button>
      <ConfirmReason
        open={asking}
        title={t('sheet.confirm', { number: entry.number, total: sheet.total })}
        verb={t('sheet.submit')}
        minLength={0}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        <p>{t('sheet.confirm-text')}</p>
        {!navigator.onLine && <p>{t('scoring:queued.offline')}</p>}
        <ul style={{ margin: '12px 0' }}>
          {rubric.map(({ code, name, max }) => (
            <li key={code} style={{ display: 'flex', justifyContent: 'space-between', gap: 16 }}>
              <span>{say(name)}</span>
              <span>
                <b>{marks[code]}</b> / {max}
              </span>
            </li>
          ))}
        </ul>
      </ConfirmReason>
    </>
  );
}
