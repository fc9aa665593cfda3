import { useState } from 'react';
import { type Check, type Checks, OPEN } from './checklist.js';
import type { ReviewRules } from './rules.js';

/** The reviewer's answers so far, in the order of the questions. */
export function useChecks(questions: ReviewRules['checklist']) {
  const [checks, setChecks] = useState<Checks>({});
  const list = questions.map(({ code }) => ({ code, ...(checks[code] ?? OPEN) }));
  return {
    checks,
    change: (code: string, check: Check) => setChecks((before) => ({ ...before, [code]: check })),
    allYes: () => setChecks((before) => Object.fromEntries(questions.map(({ code }) => [code, yes(before[code])]))),
    open: list.filter((one) => one.ok === null).length,
    failed: list.filter((one) => one.ok === false).length,
    /** As the server takes it; only once nothing is open. */
    given: () => list.map(({ code, ok, note }) => ({ code, ok: ok === true, note: note.trim() })),
  };
}

const yes = (before: Check | undefined): Check => (before?.ok == null ? { ok: true, note: '' } : before);
