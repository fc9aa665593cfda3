import type { ViewedFile } from './file-view.js';
import styles from './file-viewer.module.css';
import { PdfPages } from './pdf-pages.js';

/** A kept file as it can be looked at: a PDF page by page, a picture, a film that comes in parts as it plays. */
export function FileBody({ address, file }: { address: string; file: ViewedFile }) {
  if (file.mediaType === 'application/pdf') return <PdfPages key={address} address={address} />;
  if (file.mediaType.startsWith('image/')) return <img className={styles.picture} src={address} alt={file.name} />;
  return (
    <video className={styles.picture} controls preload="metadata" src={address} aria-label={file.name}>
      {/* Teams bring none. */}
      <track kind="captions" />
    </video>
  );
}
