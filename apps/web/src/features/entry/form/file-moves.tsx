import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import styles from './form.module.css';

interface FileMovesProps {
  index: number;
  count: number;
  name: string;
  onMove: (to: number) => void;
}

/** Up and down, for one file of several. */
export function FileMoves({ index, count, name, onMove }: FileMovesProps) {
  const { t } = useTranslation('files');
  return (
    <span className={styles.tools}>
      <button
        type="button"
        aria-label={t('order.up', { name })}
        disabled={index === 0}
        data-turn="up"
        onClick={() => onMove(index - 1)}
      >
        <Icon name="down" size={18} />
      </button>
      <button
        type="button"
        aria-label={t('order.down', { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index + 1)}
      >
        <Icon name="down" size={18} />
      </button>
    </span>
  );
}
