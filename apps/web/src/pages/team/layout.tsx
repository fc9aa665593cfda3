import { useTranslation } from 'react-i18next';
import { Workspace } from '../../ui/workspace.js';

/** The teams' workspace. */
export function TeamLayout() {
  const { t } = useTranslation('team');
  return (
    <Workspace title={t('title')} items={() => [{ to: '/team', label: t('nav.entries'), icon: 'file', end: true }]} />
  );
}
