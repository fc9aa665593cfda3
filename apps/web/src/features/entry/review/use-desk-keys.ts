import { useEffect } from 'react';
import { type Check, OPEN } from '../checklist.js';
import type { ReviewRules } from '../rules.js';
import type { WorksheetState } from './use-worksheet.js';

const NEXT: Record<string, boolean | null> = { null: true, true: false, false: null };
const selector = (code: string) => `[data-question="${CSS.escape(code)}"]`;
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');

interface DeskKeys {
  questions: ReviewRules['checklist'];
  sheet: WorksheetState;
  /** Single letters are shortcuts only while the person wants them to be. */
  on: boolean;
  onHelp: () => void;
}

/** Shortcuts of the desk: j and k walk through the questions, y and n answer one, a figure answers that one, ? helps. */
export function useDeskKeys({ questions, sheet, on, onHelp }: DeskKeys): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role=dialog]')) return;
      if (event.key === '?') return onHelp();
      const answer = answerOf(event.key, questions, sheet);
      if (answer) sheet.sheet.change(answer.code, answer.check);
      const code = answer?.code ?? stepTo(event.key, questions);
      if (code) focus(code);
      if (answer ?? code) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

function focus(code: string): void {
  const question = document.querySelector<HTMLElement>(selector(code));
  question?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: 'nearest' });
}

/** Where the focus stands among the questions; -1 outside of them. */
function placeOf(questions: ReviewRules['checklist']): number {
  const at = document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'];
  return questions.findIndex(({ code }) => code === at);
}

function stepTo(key: string, questions: ReviewRules['checklist']): string | undefined {
  const place = placeOf(questions);
  if (key === 'j') return questions[Math.min(place + 1, questions.length - 1)]?.code;
  return key === 'k' ? questions[Math.max(place - 1, 0)]?.code : undefined;
}

function answerOf(
  key: string,
  questions: ReviewRules['checklist'],
  { checks }: WorksheetState,
): { code: string; check: Check } | null {
  const digit = /^\d$/.test(key) ? (Number(key) + 9) % 10 : -1;
  const code = questions[digit >= 0 ? digit : placeOf(questions)]?.code;
  if (!code || (digit < 0 && key !== 'y' && key !== 'n')) return null;
  const check = checks[code] ?? OPEN;
  const ok = digit >= 0 ? (NEXT[String(check.ok)] ?? null) : key === 'y';
  return { code, check: { ...check, ok } };
}
