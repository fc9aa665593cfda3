import type { Field } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import styles from './dossier.module.css';

/** One frozen answer, shown as its kind of question asks for. */
export function Answer({ field, value }: { field: Field; value: unknown }) {
  const say = useSay();
  const label = (code: unknown) => {
    const option = field.options?.find((one) => one.code === code);
    return option ? say(option.label) : String(code);
  };
  if (field.kind === 'choice') return label(value);
  if (field.kind === 'choices') return (value as unknown[]).map(label).join('、');
  if (field.kind === 'items') {
    return (
      <ol className={styles.items}>
        {(value as unknown[]).map((item, index) => (
          <li key={index}>{String(item)}</li>
        ))}
      </ol>
    );
  }
  if (field.kind === 'rows') return <AnswerRows field={field} rows={value as Record<string, unknown>[]} />;
  return <span className={styles.text}>{String(value)}</span>;
}

function AnswerRows({ field, rows }: { field: Field; rows: readonly Record<string, unknown>[] }) {
  const say = useSay();
  const columns = field.columns ?? [];
  return (
    <div className={styles.scroll} role="group" aria-label={say(field.label)} tabIndex={0}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={typeof row['id'] === 'string' ? row['id'] : index}>
              {columns.map((column) => (
                <td key={column.key}>
                  {row[column.key] == null ? '–' : <Answer field={column} value={row[column.key]} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
