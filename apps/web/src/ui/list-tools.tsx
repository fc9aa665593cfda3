import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from '../lib/list-state.js';
import { Icon } from './icon.js';
import styles from './list-tools.module.css';

/** Above a list: search, which waits until the person stops typing, and filters. */
export function ListTools({ list, label, children }: { list: ListState; label: string; children?: ReactNode }) {
  return (
    <search className={styles.tools} aria-label={label}>
      <SearchBox key={list.q} list={list} label={label} />
      {children}
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
}

/** One filter of a list; its first choice is everything. */
export function ListFilter({ list, name, label, options }: FilterProps) {
  const { t } = useTranslation();
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <select value={list.filter(name)} onChange={(event) => list.change({ [name]: event.target.value })}>
        <option value="">{t('list.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
