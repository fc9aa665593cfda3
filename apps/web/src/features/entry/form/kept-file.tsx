import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { Button } from '../../../ui/button.js';
import { FileView } from '../../../ui/file-view.js';
import { Icon } from '../../../ui/icon.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { EntryFile } from '../api/my-entry.js';
import styles from './documents.module.css';

const TONES = { held: 'neutral', passed: 'success', refused: 'danger' } as const;

interface KeptFileProps {
  entryId: string;
  file: EntryFile;
  /** Absent where nothing may be changed. */
  onRemove?: (() => void) | undefined;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** A file that is on the server: its name, size and fingerprint, what its inspection said, and its way back. */
export function KeptFile({ entryId, file, onRemove, children }: KeptFileProps) {
  const { t } = useTranslation('files');
  const address = `/api/entries/${entryId}/files/${file.id}`;
  return (
    <div className={styles.file}>
      <Icon name="file" />
      <span className={styles.named}>
        <a href={address} download={file.name}>
          {file.name}
        </a>
        <span className={styles.meta}>
          {fileSize(file.size)} · SHA-256 {file.sha256.slice(0, 12)}…
        </span>
        {file.flaw && <Flaw flaw={file.flaw} />}
      </span>
      <StateTag tone={TONES[file.state]}>{t(`state.${file.state}`)}</StateTag>
      {file.state === 'passed' && <FileView address={address} file={file} />}
      {children}
      {onRemove && (
        <Button look="text" onClick={onRemove}>
          {t('remove')}
        </Button>
      )}
    </div>
  );
}

/** Why a file was refused, once the words for that are there. */
function Flaw({ flaw }: { flaw: NonNullable<EntryFile['flaw']> }) {
  const { t, ready } = useTranslation('refusals');
  return ready && <span className={styles.flaw}>{t(flaw.code, { ...flaw.details })}</span>;
}
