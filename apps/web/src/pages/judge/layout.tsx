import { useTranslation } from 'react-i18next';
import { Workspace } from '../../ui/workspace.js';

/** The judges' workspace. */
export function JudgeLayout() {
  const { t } = useTranslation('judge');
  return (
    <Workspace
      title={t('title')}
      items={() => [
        { to: '/judge', label: t('nav.today'), icon: 'file', end: true },
        { to: '/judge/profile', label: t('pool:mine'), icon: 'user' },
        { to: '/account/affiliations', label: t('belonging:title'), icon: 'people' },
      ]}
    />
  );
}
