import type { Field, Finding } from '#kernel';
import { useFindingText, usePlaceText } from './finding-text.js';
import styles from './form.module.css';

/** What is odd about an answer and stops nobody: it is saved all the same, and a reviewer will look. */
export function Advice({ field, remarks }: { field: Field; remarks: readonly Finding[] }) {
  const tell = useFindingText();
  const place = usePlaceText([field]);
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.advice} role="status">
      {remarks.map((remark) => (
        <li key={`${remark.path} ${remark.code}`}>
          {remark.path !== field.key && <b>{place(remark.path)}：</b>}
          {tell(remark)}
        </li>
      ))}
    </ul>
  );
}
