import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import { useTeam } from '../api/team.js';

/** Whom the next copy will not name: invited and not joined, or without a required consent. */
export function LeftOut({ entryId }: { entryId: string }) {
  const { t } = useTranslation('team');
  const members = useTeam(entryId).data?.members ?? [];
  const names = members.filter(({ counted }) => !counted).map(({ name }) => name);
  if (names.length === 0) return null;
  return <Notice tone="warning">{t('submit.left-out', { names: names.join('、') })}</Notice>;
}
