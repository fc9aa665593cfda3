import styles from './list.module.css';
import { useWords } from './use-words.js';

interface ItemToolsProps {
  name: string;
  index: number;
  count: number;
  /** The item is in use and stays. */
  fixed: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** Moves an item of a list up and down, and takes it away. */
export function ItemTools({ name, index, count, fixed, onMove, onRemove }: ItemToolsProps) {
  const { t } = useWords();
  return (
    <div className={styles.tools}>
      <button
        type="button"
        aria-label={t('move-up', { name })}
        title={t('move-up', { name })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('move-down', { name })}
        title={t('move-down', { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={fixed ? t('remove-fixed', { name }) : t('remove', { name })}
        title={fixed ? t('remove-fixed', { name }) : t('remove', { name })}
        disabled={fixed}
        onClick={onRemove}
      >
        ✕
      </button>
    </div>
  );
}
