import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../lib/api/problem.js';
import { Notice } from './notice.js';

/** Why the last action was refused, in the server's words, and a way out where the page knows one. */
export function Refused({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <Notice tone="danger">
      <p>{problem?.message ?? t('problems.unexpected')}</p>
      {children}
      {problem?.status === 500 && <p>{t('problems.request', { id: problem.body.requestId })}</p>}
    </Notice>
  );
}

/** The refusal as one text, for dialogs; null when there is none. */
export function useRefusal(error: unknown): string | null {
  const { t } = useTranslation();
  if (!error) return null;
  return error instanceof ApiProblem ? error.message : t('problems.unexpected');
}
