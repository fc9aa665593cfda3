import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { useReorder } from '../../../lib/use-reorder.js';
import { FieldError } from '../../../ui/field-error.js';
import type { EntryFile } from '../api/my-entry.js';
import styles from './documents.module.css';
import { FileMoves } from './file-moves.js';
import { KeptFile } from './kept-file.js';
import { moved, useFileOrder } from './use-file-order.js';

interface KeptFilesProps {
  entryId: string;
  kind: string;
  files: readonly EntryFile[];
  disabled: boolean;
  onRemove: (id: string) => void;
}

/** The files of one kind in their order; several can be put in another one, by buttons or by dragging. */
export function KeptFiles({ entryId, kind, files, disabled, onRemove }: KeptFilesProps) {
  const { t } = useTranslation('files');
  const order = useFileOrder(entryId, kind);
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLOListElement>(null);
  const shown = inOrder(files, order.wanted);
  const sorts = !disabled && shown.length > 1;
  const move = (from: number, to: number) => {
    if (!sorts || order.isPending) return;
    order.mutate(moved(shown, from, to).map(({ id }) => id));
    setSaid(t('order.moved', { name: shown[from]?.name, place: to + 1, count: shown.length }));
  };
  useReorder(frame, move);
  if (shown.length === 0) return null;
  return (
    <>
      <ol ref={frame} className={styles.kept} aria-label={t('order.list')}>
        {shown.map((file, index) => (
          <li key={file.id} draggable={sorts}>
            <KeptFile entryId={entryId} file={file} onRemove={disabled ? undefined : () => onRemove(file.id)}>
              {sorts && (
                <FileMoves index={index} count={shown.length} name={file.name} onMove={(to) => move(index, to)} />
              )}
            </KeptFile>
          </li>
        ))}
      </ol>
      {sorts && <p className={styles.meta}>{t('order.hint')}</p>}
      <span role="status" className="visually-hidden">
        {said}
      </span>
      <FieldError id={`order-${kind}`}>{order.error ? explain(order.error, t) : undefined}</FieldError>
    </>
  );
}

/** The files as they are wanted while that is being kept. */
function inOrder(files: readonly EntryFile[], wanted: readonly string[] | null): readonly EntryFile[] {
  if (wanted === null) return files;
  return files.toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
}
