import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../lib/api/problem.js';
import { Button } from './button.js';
import { EmptyState } from './empty-state.js';

/** What could not be shown, why, and a way on. */
export function ProblemPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : null;
  const absent = problem?.status === 404;
  return (
    <div role="alert">
      <EmptyState
        icon={absent ? 'search' : 'warning'}
        title={absent ? t('problems.absent') : t('problems.failed')}
        action={
          onRetry && !absent ? (
            <Button look="quiet" onClick={onRetry}>
              {t('retry')}
            </Button>
          ) : undefined
        }
      >
        <p>{absent ? t('problems.absent-hint') : (problem?.message ?? t('problems.unexpected'))}</p>
        {problem?.body.requestId && <p>{t('problems.request', { id: problem.body.requestId })}</p>}
      </EmptyState>
    </div>
  );
}
