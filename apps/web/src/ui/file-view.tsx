import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

const FileViewer = lazy(() => import('./file-viewer.js').then((module) => ({ default: module.FileViewer })));

/** A kept file: what it is called, and what its bytes are. */
export interface ViewedFile {
  name: string;
  mediaType: string;
}

/** Reads the bytes at an address; where it is given, files are read through it and not by the browser itself. */
export type ReadBytes = (address: string) => Promise<Blob>;

interface FileViewProps {
  address: string;
  file: ViewedFile;
}

/** Types that are shown in the page; others are for download. */
const SHOWN = /^(application\/pdf|image\/(jpeg|png)|video\/mp4)$/;

/** Whether the page can show the file. */
export const isShown = ({ mediaType }: ViewedFile): boolean => SHOWN.test(mediaType);

/** A button that opens a file in the page; nothing for files that cannot be shown. */
export function FileView({ address, file }: FileViewProps) {
  const { t } = useTranslation('files');
  const [open, setOpen] = useState(false);
  if (!isShown(file)) return null;
  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        {t('view')}
      </Button>
      {open && (
        <Suspense fallback={<span role="status">{t('viewer.loading')}</span>}>
          <FileViewer address={address} file={file} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
