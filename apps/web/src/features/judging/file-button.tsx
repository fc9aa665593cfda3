import { useId } from 'react';
import styles from './file-button.module.css';

interface FileButtonProps {
  label: string;
  /** endings, as the browser's dialog wants them */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for one file; the same file can be brought twice. */
export function FileButton({ label, accept, busy, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <span className={styles.file}>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
