import type { FieldOption, Localised } from '#kernel';
import { useSay } from '../lib/i18n.js';
import styles from './answer-value.module.css';

interface Column {
  key: string;
  label: Localised;
  options?: readonly FieldOption[];
}

interface AnswerValueProps {
  value: unknown;
  options?: readonly FieldOption[] | undefined;
  columns?: readonly Column[] | undefined;
}

const texts = (value: readonly unknown[]) => value.filter((one): one is string => typeof one === 'string');

/** An answer of a form as people read it: codes as their labels, lists as lists, rows as a table. */
export function AnswerValue({ value, options, columns }: AnswerValueProps) {
  const label = useLabel(options);
  if (Array.isArray(value)) {
    if (columns && columns.length > 0) return <Rows rows={value as Record<string, unknown>[]} columns={columns} />;
    const items = texts(value);
    if (options && options.length > 0) return <p>{items.map(label).join('、')}</p>;
    return (
      <ol className={styles.items}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ol>
    );
  }
  return <p className={styles.text}>{typeof value === 'string' ? label(value) : ''}</p>;
}

function useLabel(options: readonly FieldOption[] | undefined): (code: string) => string {
  const say = useSay();
  return (code) => {
    const option = options?.find((one) => one.code === code);
    return option ? say(option.label) : code;
  };
}

function Rows({ rows, columns }: { rows: readonly Record<string, unknown>[]; columns: readonly Column[] }) {
  const say = useSay();
  return (
    <ol className={styles.rows}>
      {rows.map((row, index) => (
        <li key={index}>
          <dl>
            {columns.map((column) => (
              <div key={column.key}>
                <dt>{say(column.label)}</dt>
                <dd>
                  <AnswerValue value={row[column.key]} options={column.options} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
