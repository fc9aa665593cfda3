import { Icon } from './icon.js';
import styles from './field.module.css';

/** What is wrong with one field and the way out; `id` is what the control's `aria-describedby` names. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className={styles.error}>
      <Icon name="warning" size={16} />
      {children}
    </p>
  );
}
