import { fileSize } from '../../../lib/file-size.js';
import { Icon } from '../../../ui/icon.js';
import { documentAddress } from '../api/documents.js';
import type { KeptDocument } from '../api/my-entry.js';
import styles from './documents.module.css';

/** A file that is on the server: its name, size and fingerprint, and its way back. */
export function KeptFile({ entryId, file }: { entryId: string; file: KeptDocument }) {
  return (
    <p className={styles.file}>
      <Icon name="file" />
      <span>
        <a href={documentAddress(entryId, file.kind)} download={file.name}>
          {file.name}
        </a>
        <span className={styles.meta}>
          {fileSize(file.size)} · SHA-256 {file.sha256.slice(0, 12)}…
        </span>
      </span>
    </p>
  );
}
