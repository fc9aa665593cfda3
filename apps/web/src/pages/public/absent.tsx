import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Sheet } from '../../ui/sheet.js';

/** No page has this address. */
export function Absent() {
  const { t } = useTranslation('public');
  return (
    <Sheet title={t('absent.title')}>
      <EmptyState
        icon="search"
        title={t('common:problems.absent')}
        action={
          <LinkButton look="primary" to="/">
            {t('absent.home')}
          </LinkButton>
        }
      >
        <p>{t('common:problems.absent-hint')}</p>
      </EmptyState>
    </Sheet>
  );
}
