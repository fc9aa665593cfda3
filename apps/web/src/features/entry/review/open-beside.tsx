import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { isShown, type ViewedFile } from '../../../ui/file-view.js';
import { useOpenFile } from '../../../lib/use-open-file.js';

/** Opens a file beside the checklist; nothing for what cannot be shown. */
export function OpenBeside({ id, file }: { id: string; file: ViewedFile }) {
  const { t } = useTranslation('files');
  const { open } = useOpenFile();
  if (!isShown(file)) return null;
  return (
    <Button look="text" onClick={() => open(id)}>
      {t('view')}
      <span className="visually-hidden"> {file.name}</span>
    </Button>
  );
}
