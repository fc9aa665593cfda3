import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import styles from './form.module.css';

interface ItemToolsProps {
  index: number;
  count: number;
  /** What one item is called, for the names of the buttons. */
  name: string;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** Up, down and away, for one item of a list. */
export function ItemTools({ index, count, name, onMove, onRemove }: ItemToolsProps) {
  const { t } = useTranslation('team');
  return (
    <span className={styles.tools}>
      <button
        type="button"
        aria-label={t('form.up', { name })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
        data-turn="up"
      >
        <Icon name="down" size={18} />
      </button>
      <button
        type="button"
        aria-label={t('form.down', { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <Icon name="down" size={18} />
      </button>
      <button type="button" aria-label={t('form.remove', { name })} onClick={onRemove}>
        <Icon name="close" size={18} />
      </button>
    </span>
  );
}
