import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api/problem.js';
import { explain } from '../../../lib/explain.js';
import { safekeeping } from '../../../lib/safekeeping.js';
import { useAutosave } from '../../../lib/use-autosave.js';
import { type Assignment, assignmentKey, readAssignment, type Sheet } from '../api/assignment.js';
import { saveSheet, type SheetOrder } from '../api/sheet.js';
import { SheetDraft, SheetHeld } from './sheet-draft.js';

/** The sheet of an assignment, saving itself; what was saved is put into the assignment at hand. */
export function useSheet(assignment: Assignment) {
  const { t } = useTranslation('judge');
  const client = useQueryClient();
  const [draft] = useState(() => {
    const { id } = assignment;
    const put = (sheet: Sheet) =>
      client.setQueryData<Assignment>(assignmentKey(id), (known) => known && { ...known, sheet });
    const send = async (order: SheetOrder) => {
      const sheet = await saveSheet(id, order);
      put(sheet);
      return sheet;
    };
    const say = (error: unknown) => {
      if (isProblem(error, 'scoring-over', 'round-not-open', 'wrong-state')) {
        void client.invalidateQueries({ queryKey: assignmentKey(id) });
      }
      return error instanceof SheetHeld ? t('sheet.held') : explain(error, t);
    };
    const read = async () => (await readAssignment(id)).sheet;
    return new SheetDraft({ assignment, send, read, keep: safekeeping(`sheet ${id}`), explain: say });
  });
  const saving = useAutosave(draft.autosave);
  return { draft, saving, written: useSyncExternalStore(draft.subscribe, draft.state) };
}
