import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../lib/clock.js';
import type { DecisionOrder, Verdict } from './api/review.js';
import { endOfDay, expectedDue } from './due-day.js';
import type { ReviewRules } from './rules.js';
import type { useChecks } from './use-checks.js';

type Errors = { verdict?: string | undefined; reason?: string | undefined; due?: string | undefined };

/** A decision being written: what is filled in, what is missing, and the order it becomes. */
export type DecisionDraft = ReturnType<typeof useDecision>;

/** Collects a decision; `asking` is true while its consequences are shown for confirmation. */
export function useDecision(rules: ReviewRules, checks: ReturnType<typeof useChecks>) {
  const { t } = useTranslation('organiser');
  const [verdict, setVerdict] = useState<Verdict | ''>('');
  const [reason, setReason] = useState('');
  const [fields, setFields] = useState<string[]>([]);
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const faults = (): Errors => ({
    verdict: verdictFault(verdict, checks.failed, t),
    reason: verdict !== 'admit' && reason.trim() === '' ? t('review.reason-missing') : undefined,
    due: due && Date.parse(endOfDay(due)) <= serverNow().getTime() ? t('review.due-past') : undefined,
  });
  const ask = () => {
    setTried(true);
    const ready = checks.open === 0 && !Object.values(faults()).some(Boolean);
    setAsking(ready);
    if (!ready) setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
  };
  const order = (): DecisionOrder => ({
    verdict: verdict as Verdict,
    checklist: checks.given(),
    reason: verdict === 'admit' ? '' : reason.trim(),
    ...(verdict === 'return' ? { fields, ...(due ? { dueAt: endOfDay(due) } : {}) } : {}),
  });
  return {
    ...{ verdict, reason, fields, due, setReason, setFields, setDue, asking, tried, ask, order },
    setVerdict: (value: string) => setVerdict(value as Verdict),
    expected: expectedDue(serverNow(), rules.correctionDays),
    errors: tried ? faults() : {},
    stop: () => setAsking(false),
  };
}

function verdictFault(verdict: Verdict | '', failed: number, t: TFunction<'organiser'>) {
  if (verdict === '') return t('review.verdict-missing');
  return verdict === 'admit' && failed > 0 ? t('review.not-passed', { count: failed }) : undefined;
}
