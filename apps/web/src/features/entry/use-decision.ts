import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../lib/clock.js';
import type { DecisionOrder } from './api/review.js';
import { endOfDay } from './due-day.js';
import type { WorksheetState } from './review/use-worksheet.js';
import type { ReviewRules } from './rules.js';

/** What can be asked for: a refusal is only proposed, and somebody else confirms it. */
export type Verdict = 'admit' | 'return' | 'refuse';
type Errors = { verdict?: string | undefined; reason?: string | undefined; due?: string | undefined };

/** A decision being written: what is filled in, what is missing, and the order it becomes. */
export type DecisionDraft = ReturnType<typeof useDecision>;

/** Collects a decision; `asking` is true while its consequences are shown for confirmation. */
export function useDecision(rules: ReviewRules, sheet: WorksheetState) {
  const { t } = useTranslation('organiser');
  const [verdict, setVerdict] = useState<Verdict | ''>('');
  const [reason, setReason] = useState('');
  const [own, setFields] = useState<string[] | null>(null);
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const chosen = sheet.failed.some(({ reasons }) => reasons.length > 0);
  const fields = own ?? partsOf(rules, sheet);
  const faults = (): Errors => ({
    verdict: verdictFault(verdict, sheet.failed.length, t),
    reason: verdict !== 'admit' && !chosen && reason.trim() === '' ? t('review.reason-missing') : undefined,
    due: due && Date.parse(endOfDay(due)) <= serverNow().getTime() ? t('review.due-past') : undefined,
  });
  const ask = () => {
    setTried(true);
    const ready = sheet.open === 0 && !Object.values(faults()).some(Boolean);
    setAsking(ready);
    if (!ready) setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
  };
  const correction = { fields, ...(due ? { dueAt: endOfDay(due) } : {}) };
  return {
    ...{ verdict, reason, fields, due, chosen, setReason, setFields, setDue, asking, tried, ask, faults },
    setVerdict: (value: string) => setVerdict(value as Verdict),
    errors: tried ? faults() : {},
    stop: () => setAsking(false),
    order: (): DecisionOrder =>
      verdict === 'return'
        ? { verdict, checklist: sheet.given(), reason: reason.trim(), ...correction }
        : { verdict: 'admit', checklist: sheet.given(), reason: '' },
    proposal: () => ({ kind: 'refuse' as const, checklist: sheet.given(), reason: reason.trim(), evidence: '' }),
    preview: () => ({ checks: sheet.list, reason: reason.trim(), ...correction }),
  };
}

/** What the failed questions open, each part once, in the order of the checklist. */
function partsOf({ checklist }: ReviewRules, { failed }: WorksheetState): string[] {
  const codes = new Set(failed.map(({ code }) => code));
  return [...new Set(checklist.filter(({ code }) => codes.has(code)).flatMap(({ fields = [] }) => fields))];
}

function verdictFault(verdict: Verdict | '', failed: number, t: TFunction<'organiser'>) {
  if (verdict === '') return t('review.verdict-missing');
  return verdict === 'admit' && failed > 0 ? t('review.not-passed', { count: failed }) : undefined;
}
