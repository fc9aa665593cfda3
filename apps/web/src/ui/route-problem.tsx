import { useTranslation } from 'react-i18next';
import { LinkButton } from './button.js';
import { EmptyState } from './empty-state.js';

/** A page broke or could not be fetched: says so and leads back to the start. */
export function RouteProblem() {
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} style={{ maxWidth: 720, margin: '64px auto', padding: '0 16px' }}>
      <EmptyState icon="warning" title={t('problems.failed')} action={<LinkButton to="/">{t('site.home')}</LinkButton>}>
        <p>{t('problems.unexpected')}</p>
      </EmptyState>
    </main>
  );
}
