import type { ReviewedEntry } from '../api/entry.js';
import { useDesk } from '../api/desk.js';
import styles from '../entry-review.module.css';
import { HandedIn } from '../handed-in.js';
import type { ReviewRules } from '../rules.js';
import { CorrectionCard } from './correction-card.js';
import { DeskSide } from './desk-side.js';
import { FilesBeside, useShownFiles } from './files-beside.js';
import { useOpenFile } from '../../../lib/use-open-file.js';

interface DeskSidesProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  base: string;
  onDecided: () => void;
}

/** What was handed in, and beside it what the desk knows and does. */
export function DeskSides({ entry, rules, base, onDecided }: DeskSidesProps) {
  const files = useShownFiles(entry, rules);
  const { id: opened } = useOpenFile();
  const correction = useDesk(entry.id).data?.correction;
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        {files.some((one) => one.id === opened) ? (
          <FilesBeside entry={entry} rules={rules} files={files} />
        ) : (
          <>
            {correction && <CorrectionCard correction={correction} rules={rules} />}
            <HandedIn entry={entry} rules={rules} />
          </>
        )}
      </div>
      <div className={styles.desk}>
        <DeskSide entry={entry} rules={rules} base={base} onDecided={onDecided} />
      </div>
    </div>
  );
}
