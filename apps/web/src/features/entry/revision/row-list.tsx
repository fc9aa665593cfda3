import { useTranslation } from 'react-i18next';
import { type Field, isBlank } from '#kernel';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import { Mark, MarkedText } from './marked-text.js';
import styles from './revision.module.css';
import type { Row, RowChange } from './row-changes.js';
import { useValueWords } from './value-words.js';

/** A column of a list: what it is called, and how its values read. */
export type Column = Pick<Field, 'key' | 'kind' | 'options' | 'unit'> & { label: string | null };

const TONES: Record<RowChange['is'], Tone> = { same: 'neutral', changed: 'brand', added: 'success', removed: 'danger' };

interface RowListProps {
  changes: readonly RowChange[];
  columns: readonly Column[];
  /** Without what became of each row: there is only one. */
  bare?: boolean;
}

/** The rows of a list that are not as they were; the others are only counted. */
export function RowList({ changes, columns, bare = false }: RowListProps) {
  const { t } = useTranslation('revisions');
  const shown = changes.filter(({ is, moved }) => is !== 'same' || moved);
  const same = changes.length - shown.length;
  return (
    <>
      <ol className={styles.rows}>
        {shown.map((change) => (
          <li key={`${change.placeBefore} ${change.placeAfter}`}>
            {!bare && <RowHead change={change} />}
            <RowBody change={change} columns={columns} />
          </li>
        ))}
      </ol>
      {same > 0 && <p className={styles.same}>{t('row.same', { count: same })}</p>}
    </>
  );
}

function RowHead({ change }: { change: RowChange }) {
  const { t } = useTranslation('revisions');
  const { is, moved, placeBefore, placeAfter } = change;
  const place = moved ? 'row.from-to' : 'row.place';
  return (
    <p className={styles.rowHead}>
      {is !== 'same' && <StateTag tone={TONES[is]}>{t(`row.${is}`)}</StateTag>}
      {moved && <StateTag>{t('row.moved')}</StateTag>}
      <span>{t(place, { from: placeBefore, to: placeAfter, place: placeAfter ?? placeBefore })}</span>
    </p>
  );
}

function RowBody({ change: { before, after, is }, columns }: { change: RowChange; columns: readonly Column[] }) {
  const words = useValueWords();
  const [first] = columns;
  const shown = columns.filter((column) => {
    const [was, now] = [before?.[column.key], after?.[column.key]];
    if (isBlank(was) && isBlank(now)) return false;
    return column === first || is === 'added' || is === 'removed' || words(column, was) !== words(column, now);
  });
  return (
    <dl className={styles.cells}>
      {shown.map((column) => (
        <div key={column.key}>
          {column.label && <dt>{column.label}</dt>}
          <dd>
            <Cell before={wordsIn(before, column, words)} after={wordsIn(after, column, words)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordsIn(row: Row | null, column: Column, words: ReturnType<typeof useValueWords>): string | null {
  return row && words(column, row[column.key]);
}

function Cell({ before, after }: { before: string | null; after: string | null }) {
  if (before === null) return <Mark is="after" text={after ?? ''} />;
  if (after === null) return <Mark is="before" text={before} />;
  return <MarkedText before={before} after={after} />;
}
