import type { ReactNode } from 'react';
import { usePhone } from '../lib/media.js';
import styles from './data-list.module.css';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  align?: 'end';
  /** Short: where the window is wide, it stays on one line. */
  whole?: boolean;
  /** The column that names the row: its header cell, and a card's title. Give one. */
  lead?: boolean;
}

interface DataListProps<Row> {
  /** What the list is, for people who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty: ReactNode;
  /** An older answer is shown while a newer one is on its way. */
  stale?: boolean;
}

/** Rows of one kind: a table, and cards on a phone. */
export function DataList<Row>(props: DataListProps<Row>) {
  const phone = usePhone();
  if (props.rows.length === 0) return props.empty;
  return (
    <div className={styles.frame} aria-busy={props.stale ?? false}>
      {phone ? <Cards {...props} /> : <Rows {...props} />}
    </div>
  );
}

function Rows<Row>({ caption, columns, rows, rowKey }: DataListProps<Row>) {
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align && styles.end}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.render(row);
  if (column.lead) return <th scope="row">{content}</th>;
  const looks = [column.align && styles.end, column.whole && styles.whole].filter(Boolean).join(' ');
  return <td className={looks || undefined}>{content}</td>;
}

function Cards<Row>({ caption, columns, rows, rowKey }: DataListProps<Row>) {
  const lead = columns.find((column) => column.lead);
  const rest = columns.filter((column) => column !== lead);
  return (
    <ul className={styles.cards} aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          {lead && <div className={styles.lead}>{lead.render(row)}</div>}
          <dl>
            {rest.map((column) => (
              <div key={column.key} className={styles.pair}>
                <dt>{column.title}</dt>
                <dd>{column.render(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
