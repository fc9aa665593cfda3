import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { tellFault } from '../lib/page-fault.js';
import { LinkButton } from './button.js';
import { EmptyState } from './empty-state.js';

/** A page broke or could not be fetched: says so, leads back to the start, and tells the portal's log. */
export function RouteProblem() {
  const { t } = useTranslation();
  const error = useRouteError();
  useEffect(() => tellFault('page-broke', error instanceof Error ? error.message : String(error)), [error]);
  return (
    <main id="main" tabIndex={-1} style={{ maxWidth: 720, margin: '64px auto', padding: '0 16px' }}>
      <EmptyState icon="warning" title={t('problems.failed')} action={<LinkButton to="/">{t('site.home')}</LinkButton>}>
        <p>{t('problems.unexpected')}</p>
      </EmptyState>
    </main>
  );
}
