import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadBytes, ViewedFile } from './file-view.js';
import styles from './file-viewer.module.css';
import { MarkedFilm } from './marked-film.js';
import { PdfPages } from './pdf-pages.js';

interface FileBodyProps {
  address: string;
  file: ViewedFile;
  read?: ReadBytes | undefined;
  /** Who reads; a film is shown under it. */
  mark?: string | undefined;
}

/** A kept file as it can be looked at: a PDF page by page, a picture, a film that comes in parts as it plays. */
export function FileBody({ address, file, read, mark }: FileBodyProps) {
  if (file.mediaType === 'application/pdf') return <PdfPages key={address} address={address} read={read} />;
  if (file.mediaType.startsWith('image/')) {
    if (read) return <Picture address={address} name={file.name} read={read} />;
    return <img className={styles.picture} src={address} alt={file.name} />;
  }
  if (mark) return <MarkedFilm address={address} name={file.name} mark={mark} />;
  return (
    <video className={styles.picture} controls preload="metadata" src={address} aria-label={file.name}>
      {/* Teams bring none. */}
      <track kind="captions" />
    </video>
  );
}

function Picture({ address, name, read }: { address: string; name: string; read: ReadBytes }) {
  const { t } = useTranslation('files');
  const [source, setSource] = useState<string | null>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    read(address).then(
      (blob) => left || setSource((made = URL.createObjectURL(blob))),
      () => left || setSource(null),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [address, read]);
  if (source === null) return <p role="alert">{t('viewer.failed')}</p>;
  return source ? (
    <img className={styles.picture} src={source} alt={name} />
  ) : (
    <p role="status">{t('viewer.loading')}</p>
  );
}
