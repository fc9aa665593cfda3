import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import type { ViewedFile } from './file-view.js';
import styles from './file-viewer.module.css';
import { PdfPages } from './pdf-pages.js';

interface FileViewerProps {
  address: string;
  file: ViewedFile;
  onClose: () => void;
}

/** A file over the page: a PDF page by page, a picture. Escape closes it. */
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
      {file.mediaType === 'application/pdf' && <PdfPages address={address} />}
      {file.mediaType.startsWith('image/') && <img className={styles.picture} src={address} alt={file.name} />}
    </dialog>
  );
}
