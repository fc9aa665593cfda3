import { Icon } from '../../../ui/icon.js';
import styles from './list.module.css';
import type { OrderProps } from './use-order.js';
import { useWords } from './use-words.js';

interface ItemToolsProps {
  name: string;
  index: number;
  count: number;
  /** The item is in use and stays. */
  fixed: boolean;
  order: OrderProps;
  onRemove: () => void;
}

/** Moves an item of a list, by its grip or step by step, and takes it away. */
export function ItemTools({ name, index, count, fixed, order, onRemove }: ItemToolsProps) {
  const { t } = useWords();
  return (
    <div className={styles.tools}>
      {count > 1 && (
        <span className={styles.grip} title={t('drag', { name })} aria-hidden="true" {...order.grip}>
          <Icon name="grip" size={18} />
        </span>
      )}
      <button
        type="button"
        aria-label={t('move-up', { name })}
        title={t('move-up', { name })}
        disabled={index === 0}
        data-step="up"
        onClick={() => order.step(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('move-down', { name })}
        title={t('move-down', { name })}
        disabled={index === count - 1}
        data-step="down"
        onClick={() => order.step(index + 1)}
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
