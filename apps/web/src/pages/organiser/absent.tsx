import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';

/** An address within the workspace that leads nowhere. */
export function Absent() {
  const { t } = useTranslation();
  return (
    <EmptyState icon="search" title={t('problems.absent')}>
      {t('problems.absent-hint')}
    </EmptyState>
  );
}
