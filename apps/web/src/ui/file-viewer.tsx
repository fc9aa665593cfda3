import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { FileBody } from './file-body.js';
import type { ViewedFile } from './file-view.js';
import styles from './file-viewer.module.css';

interface FileViewerProps {
  address: string;
  file: ViewedFile;
  onClose: () => void;
}

/** A file over the page: a PDF page by page, a picture, a film. Escape closes it. */
export function FileViewer({ address, file, onClose }: FileViewerProps) {
  const { t } = useTranslation('files');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.viewer} aria-label={t('viewer.title')} onClose={onClose}>
      <header className={styles.head}>
        <h2>{file.name}</h2>
        <a href={address} download={file.name}>
          {t('download')}
        </a>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {t('viewer.close')}
        </Button>
      </header>
      <FileBody address={address} file={file} />
    </dialog>
  );
}
