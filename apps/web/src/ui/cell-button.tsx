import styles from './cell-button.module.css';

interface CellButtonProps {
  /** The verb, as it is read in the row. */
  children: string;
  /** The verb with what it is done to, for people who hear it alone; it contains the verb. */
  label: string;
  busy?: boolean;
  onClick: () => void;
}

/** A small action in a row of a list. */
export function CellButton({ children, label, busy = false, onClick }: CellButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {children}
    </button>
  );
}
