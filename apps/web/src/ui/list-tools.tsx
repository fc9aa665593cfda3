import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from '../lib/list-state.js';
import { Icon } from './icon.js';
import styles from './list-tools.module.css';

interface ToolsProps {
  list: ListState;
  label: string;
  /** Whether there are so many filters that a phone shows them only when asked. */
  folds?: boolean;
  children?: ReactNode;
}

/** Above a list: search, which waits until the person stops typing, and filters. */
export function ListTools({ list, label, folds = false, children }: ToolsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <search className={styles.tools} aria-label={label}>
      <SearchBox key={list.q} list={list} label={label} />
      {folds && (
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('list.filters')}
        </button>
      )}
      {folds ? (
        <div className={styles.folded} data-open={open}>
          {children}
        </div>
      ) : (
        children
      )}
    </search>
  );
}

function SearchBox({ list, label }: { list: ListState; label: string }) {
  const [text, setText] = useState(list.q);
  const { q, change } = list;
  useEffect(() => {
    if (text.trim() === q) return undefined;
    const timer = setTimeout(() => change({ q: text.trim() }), 400);
    return () => clearTimeout(timer);
  });
  return (
    <label className={styles.search}>
      <Icon name="search" size={18} />
      <span className="visually-hidden">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}

interface FilterProps {
  list: ListState;
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What the first choice is called, where it is not everything. */
  first?: string | undefined;
}

/** One filter of a list; its first choice is everything. */
export function ListFilter({ list, name, label, options, first }: FilterProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <select value={list.filter(name)} onChange={(event) => list.change({ [name]: event.target.value })}>
        <option value="">{first ?? t('list.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
