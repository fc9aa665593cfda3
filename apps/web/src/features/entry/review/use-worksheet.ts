import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { useAutosave } from '../../../lib/use-autosave.js';
import type { Desk } from '../api/desk.js';
import { OPEN } from '../checklist.js';
import type { ReviewRules } from '../rules.js';
import { Worksheet } from './worksheet.js';

/** The desk's notes on the screen: answered, failed, and as the server takes them. */
export function useWorksheet(id: string, desk: Desk, questions: ReviewRules['checklist']) {
  const { t } = useTranslation();
  const [sheet] = useState(() => new Worksheet(id, desk.worksheet, (error) => explain(error, t)));
  const saving = useAutosave(sheet.autosave);
  const checks = useSyncExternalStore(sheet.subscribe, sheet.checks);
  const note = useSyncExternalStore(sheet.subscribe, sheet.note);
  const list = questions.map(({ code }) => ({ code, ...(checks[code] ?? OPEN) }));
  return {
    ...{ sheet, saving, checks, note, list },
    open: list.filter((one) => one.ok === null).length,
    failed: list.filter((one) => one.ok === false),
    /** As a decision takes it; only once nothing is open. */
    given: () => list.map(({ ok, note: own, ...rest }) => ({ ...rest, ok: ok === true, note: own.trim() })),
  };
}

export type WorksheetState = ReturnType<typeof useWorksheet>;
