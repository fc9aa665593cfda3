import { useTranslation } from 'react-i18next';
import { EditionList } from '../../features/competition/edition-list.js';
import { Sheet } from '../../ui/sheet.js';

/** All editions. */
export function Editions() {
  const { t } = useTranslation('public');
  return (
    <Sheet title={t('editions.title')} lead={t('editions.lead')}>
      <EditionList />
    </Sheet>
  );
}
