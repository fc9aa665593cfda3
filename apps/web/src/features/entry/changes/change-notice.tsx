import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import { useChangeRequests } from '../api/change-requests.js';

/** Where the card of the requests is found. */
export const CHANGES = 'changes';

/** Tells whoever may settle it that a request waits, with the way to it; the dossier before it is long. */
export function ChangeNotice({ entryId }: { entryId: string }) {
  const { t } = useTranslation('changes');
  const open = useChangeRequests(entryId).data?.items.find(({ can }) => can.settle);
  if (!open) return null;
  return (
    <Notice tone="warning" title={t('waits', { part: t(`parts.${open.part}`) })}>
      <a href={`#${CHANGES}`}>{t('waits-go')}</a>
    </Notice>
  );
}
