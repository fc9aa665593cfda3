import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { type Assignment, assignmentKey } from '../api/assignment.js';
import { submitSheet } from '../api/sheet.js';
import type { SheetDraft } from './sheet-draft.js';

interface SubmitSheetProps {
  assignment: Assignment;
  draft: SheetDraft;
  /** The first thing in the way: a mark without a value, a comment too short; null when nothing is. */
  obstacle: string | null;
  /** The judge has tried: from now on what is missing is said where it is missing. */
  onTry: () => void;
}

/** Takes the focus to what is in the way. */
const goTo = (path: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus());

/** Handing the sheet in, after one look at its sum: it cannot be changed afterwards. */
export function SubmitSheet({ assignment, draft, obstacle, onTry }: SubmitSheetProps) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, editionId, rubric, entry } = assignment;
  const { marks } = draft.state();
  const sending = useMutation({
    mutationFn: async () => {
      if (!(await draft.autosave.flush())) throw new Error('not saved');
      return submitSheet(id, draft.version);
    },
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: assignmentKey(id) });
      await client.invalidateQueries({ queryKey: ['editions', editionId, 'assignments'] });
    },
  });
  const state = draft.autosave.state();
  const problem = sending.error && (state.kind === 'failed' ? state.message : explain(sending.error, t));
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
        title={t('sheet.confirm', { number: entry.number, total: draft.total })}
        verb={t('sheet.submit')}
        minLength={0}
        busy={sending.isPending}
        problem={problem}
        onConfirm={() => sending.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('sheet.confirm-text')}</p>
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
